import {html, nothing, type TemplateResult} from 'lit';

import {ICONS, type IconName} from '../../controls/icons.js';
import {popoverPanel} from '../../controls/popover-panel.js';
import type {HotspotDataset} from '../../dataset/hotspot-dataset.js';
import type {Locale} from '../../locale/locale.js';
import {shownAreas} from '../../reading/shown-areas.js';
import type {WidgetOptions} from '../../state/options.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {sectorSelect} from './sector-select.js';

/** Options of {@link figureLayout}. */
export interface FigureOptions {
  readonly view: HotspotView | undefined;
  readonly locale: Locale;
  readonly options: WidgetOptions;
  /** GeoJSON of areas. */
  readonly regions: unknown;
  /** Headline and subtitle. */
  readonly header: TemplateResult;
  readonly map: TemplateResult;
  /** Table in place of the map; absent while the map is shown. */
  readonly table: TemplateResult | undefined;
  readonly toggleTable: () => void;
  /** Opens the explorer over the page; absent where that is not possible. */
  readonly expand: (() => void) | undefined;
  /** Content of the panel to share; absent until the reader has asked for it. */
  readonly share: TemplateResult | undefined;
  readonly askShare: () => void;
}

/**
 * Headline, choice of sector, map and source, as high as a picture in an article. A `plain` figure
 * has only the map, a `static` one nothing to press.
 */
export function figureLayout(figure: FigureOptions): TemplateResult {
  const {view, locale, options, table} = figure;
  const {plain, locked, isStatic} = options;
  const fixed = plain || locked || isStatic;
  return html`
    <figure>
      ${
        plain
          ? nothing
          : html`<div class="head">
              ${figure.header}${view && !fixed ? sectorSelect(view, locale) : nothing}
            </div>`
      }
      <div class="picture" ?hidden=${table !== undefined} ?inert=${isStatic}>${figure.map}</div>
      ${table ? html`<div class="table">${table}</div>` : nothing}
      ${plain || view === undefined ? nothing : caption(view, figure)}
    </figure>
  `;
}

function caption(view: HotspotView, figure: FigureOptions): TemplateResult {
  const {locale, options, regions} = figure;
  return html`
    <figcaption>
      <p class="credit">
        ${sourceTexts(view.figures.dataset, regions, locale)}
        ${options.isStatic ? nothing : notesButton(locale)}
      </p>
      ${options.isStatic ? nothing : buttons(figure)}
      ${popoverPanel({
        id: 'notes',
        label: locale.text('explorer.sources'),
        content: html`<hotspot-legend
          content="notes"
          .view=${view}
          .regions=${regions}
        ></hotspot-legend>`,
      })}
      ${popoverPanel({id: 'share', label: locale.text('explorer.share'), content: figure.share})}
    </figcaption>
  `;
}

function notesButton(locale: Locale): TemplateResult {
  const label = locale.text('explorer.sources');
  return html`<button
    type="button"
    class="about"
    popovertarget="notes"
    aria-haspopup="dialog"
    aria-label=${label}
    title=${label}
  >
    ${sign('about')}
  </button>`;
}

function buttons({locale, table, toggleTable, expand, askShare}: FigureOptions): TemplateResult {
  return html`
    <div class="acts">
      <button type="button" aria-pressed=${table !== undefined} @click=${toggleTable}>
        ${sign('table')}${locale.text('tab.table')}
      </button>
      ${
        expand &&
        html`<button type="button" @click=${expand}>
          ${sign('corners')}${locale.text('explorer.fullScreen')}
        </button>`
      }
      <button type="button" popovertarget="share" aria-haspopup="dialog" @click=${askShare}>
        ${sign('share')}${locale.text('explorer.share')}
      </button>
    </div>
  `;
}

function sign(name: IconName): TemplateResult {
  return html`<svg viewBox="0 0 16 16" aria-hidden="true">${ICONS[name]}</svg>`;
}

/** Source of the figures, and the notices that data and boundaries require. */
function sourceTexts(
  dataset: HotspotDataset,
  regions: unknown,
  locale: Locale,
): readonly TemplateResult[] {
  const {attribution, source} = dataset.metadata;
  const notices = [attribution, shownAreas(dataset, regions).attribution]
    .filter((notice) => notice !== undefined)
    .map(
      (text) =>
        html`<span lang=${locale.foreignTag(text) ?? nothing}>${locale.label(text)}</span> `,
    );
  if (attribution !== undefined || source === undefined) return notices;
  return [html`${locale.text('legend.source', {source: locale.label(source)})} `, ...notices];
}
