import {html, nothing, svg, type TemplateResult} from 'lit';

import type {AreaBreaksOptions} from '../../cartography/areas/area-breaks.js';
import {areaClasses, type AreaClasses} from '../../cartography/areas/area-classes.js';
import type {BubbleClass} from '../../cartography/colour/bubble-class.js';
import type {ColourScheme} from '../../cartography/colour/palette.js';
import type {RegionAreas} from '../../dataset/region-areas.js';
import {areaClassText, areaNotes} from '../../legend/area-text.js';
import type {Locale} from '../../locale/locale.js';
import type {HotspotView} from '../../view/hotspot-view.js';

/** What the part of the legend is made from. */
export interface LegendAreasOptions {
  readonly view: HotspotView;
  readonly areas: RegionAreas;
  readonly choice: AreaBreaksOptions;
  readonly scheme: ColourScheme;
  readonly locale: Locale;
}

/** The colours of the areas with their meaning and how many areas have them. */
export function legendAreas(options: LegendAreasOptions): TemplateResult {
  const {view, choice, scheme, locale} = options;
  const {figures, filter} = view;
  const classes = areaClasses({...choice, figures, filter, scheme});
  const counts = areaCounts(options, classes);
  const notes = areaNotes(view, choice, locale);
  return html`
    <div class="colours">
      <p class="title" id="areas">
        ${locale.text('legend.areas', {measure: locale.text(choice.measure)})}
      </p>
      <ul aria-labelledby="areas">
        ${classes.classes.map((each, at) => areaClass(each, {classes, count: counts[at] ?? 0, locale}))}
      </ul>
      ${notes.length > 0 ? html`<p class="note">${notes.join(' ')}</p>` : nothing}
    </div>
  `;
}

interface ClassContext {
  readonly classes: AreaClasses;
  readonly count: number;
  readonly locale: Locale;
}

function areaClass(each: BubbleClass, {classes, count, locale}: ClassContext): TemplateResult {
  const {colour} = each;
  const text = areaClassText(each, classes.measure, locale);
  return html`
    <li part="class">
      <svg aria-hidden="true" width="18" height="14">
        ${svg`<rect x="0.5" y="0.5" width="17" height="13" fill=${colour} stroke="currentcolor" />`}
      </svg>
      <span part="label">${text}</span>
      <span class="count">
        <span aria-hidden="true">${locale.number(count)}</span>
        <span class="visually-hidden">${locale.text('regions', {count})}</span>
      </span>
    </li>
  `;
}

/** Areas of each class, of the countries that are shown. */
function areaCounts({view, areas}: LegendAreasOptions, {classes, of}: AreaClasses): Uint32Array {
  const counts = new Uint32Array(classes.length);
  const countries = new Set(view.filter.countries);
  view.figures.dataset.regions.forEach(({code, country}, region) => {
    const shown = countries.size === 0 || countries.has(country);
    const at = of[region] ?? 0;
    if (shown && areas.areas.has(code)) counts[at] = (counts[at] ?? 0) + 1;
  });
  return counts;
}
