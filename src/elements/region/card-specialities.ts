import {html, nothing, svg, type TemplateResult} from 'lit';

import {classOf} from '../../cartography/colour/class-breaks.js';
import {measureBreaks} from '../../cartography/colour/measure-breaks.js';
import {palette, type ColourScheme} from '../../cartography/colour/palette.js';
import type {Locale} from '../../locale/locale.js';
import {ratioName} from '../../locale/ratio-text.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import type {RegionFacts} from '../../view/region/region-facts.js';
import {regionSpecialities, type RegionSpeciality} from '../../view/region/region-specialities.js';

/** Options of {@link cardSpecialities}. */
export interface SpecialitiesOptions {
  readonly view: HotspotView;
  readonly locale: Locale;
  readonly scheme: ColourScheme;
  /** Called with the key of the sector that the reader chooses. */
  readonly onSector: (key: string) => void;
}

/** Most sectors listed. */
const MOST = 5;

/** Width of the longest bar, in CSS pixels. */
const BAR = 48;

/** The sectors in which a region is most specialised, each a button that shows it on the map. */
export function cardSpecialities(
  {index}: RegionFacts,
  options: SpecialitiesOptions,
): TemplateResult | typeof nothing {
  const {view, locale} = options;
  const rows = regionSpecialities(view, index, MOST);
  if (rows.length === 0) return nothing;
  const largest = Math.max(1, ...rows.map(({quotient}) => quotient));
  return html`
    <table>
      <thead>
        <tr>
          <th scope="col">${locale.text('legend.colourSector')}</th>
          <th scope="col" colspan="2">
            ${ratioName('quotient', view.figures.dataset.metadata, locale)}
          </th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => renderRow(row, largest, options))}
      </tbody>
    </table>
  `;
}

function renderRow(
  {sector, employment, quotient}: RegionSpeciality,
  largest: number,
  {view, locale, scheme, onSector}: SpecialitiesOptions,
): TemplateResult {
  const {sectors} = view.filter;
  const chosen = sectors.length === 1 && sectors[0] === sector.key;
  return html`
    <tr part="row" class=${chosen ? 'chosen' : ''}>
      <th scope="row">
        <button
          type="button"
          class="plain"
          aria-pressed=${chosen}
          @click=${() => onSector(sector.key)}
        >
          ${locale.label(sector.short ?? sector.label)}
        </button>
        <span class="persons">${locale.text('persons', {count: employment})}</span>
      </th>
      <td class="bar">${bar(quotient, largest, scheme)}</td>
      <td class="quotient">${locale.quotient(quotient)}</td>
    </tr>
  `;
}

/** Bar of a quotient from zero, in the colour of its class on the map, with a line at 1. */
function bar(quotient: number, largest: number, scheme: ColourScheme): TemplateResult {
  const {quotient: classes, quiet} = palette(scheme);
  const at = classOf(quotient, measureBreaks('quotient', [])) ?? 0;
  const average = BAR / largest;
  return svg`<svg width=${BAR} height="14" aria-hidden="true">
    <rect y="2" width=${average * quotient} height="10" fill=${classes[at - 1] ?? quiet} />
    <line x1=${average} x2=${average} y1="0" y2="14" />
  </svg>`;
}
