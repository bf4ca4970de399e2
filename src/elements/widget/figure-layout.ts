import {html, nothing, type TemplateResult} from 'lit';

import {ICONS, type IconName} from '../../controls/icons.js';
import {NOTES, notesPanel} from '../../explorer/notes-panel.js';
import {shareContent, type ShareContentOptions} from '../../explorer/share-content.js';
import {popoverPanel} from '../../controls/popover-panel.js';
import type {HotspotDataset} from '../../dataset/hotspot-dataset.js';
import type {Locale} from '../../locale/locale.js';
import {shownAreas} from '../../reading/shown-areas.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {sectorSelect} from './sector-select.js';

/** Options of {@link figureLayout}. */
export interface FigureOptions extends ShareContentOptions {
  readonly locale: Locale;
  /** Code of the hovered region. */
  readonly hovered: string | undefined;
  /** Headline and subtitle. */
  readonly header: TemplateResult;
  readonly map: TemplateResult;
  /** Whether the table is shown in place of the map. */
  readonly tabled: boolean;
  readonly toggleTable: () => void;
  /** Whether the reader has asked for the notes. */
  readonly noted: boolean;
  readonly askNotes: () => void;
  /** Opens the explorer over the page; absent where that is not possible. */
  readonly expand: (() => void) | undefined;
  /** Whether the reader has asked for what there is to share. */
  readonly sharing: boolean;
  readonly askShare: () => void;
}

/**
 * Headline, choice of sector, map and source, as high as a picture in an article. A `plain` figure
 * has only the map, a `static` one nothing to press.
 */
export function figureLayout(figure: FigureOptions): TemplateResult {
  const {view, locale, options} = figure;
  const {plain, locked, isStatic} = options;
  const tabled = isTabled(figure);
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
      <div class="picture" ?hidden=${tabled} ?inert=${isStatic}>${figure.map}</div>
      ${tabled ? html`<div class="table">${regionTable(figure)}</div>` : nothing}
      ${plain || view === undefined ? nothing : caption(view, figure)}
    </figure>
  `;
}

/** A figure without the button for it has no table. */
function isTabled({tabled, options: {isStatic, plain}}: FigureOptions): boolean {
  return tabled && !isStatic && !plain;
}

function regionTable({view, selected, hovered}: FigureOptions): TemplateResult {
  return html`<hotspot-table
    .view=${view}
    .selected=${selected}
    .hovered=${hovered}
  ></hotspot-table>`;
}

function caption(view: HotspotView, figure: FigureOptions): TemplateResult {
  const {locale, options, sources, noted} = figure;
  const {regions} = sources;
  return html`
    <figcaption>
      <p class="credit">
        ${sourceTexts(view.figures.dataset, regions, locale)}
        ${options.isStatic ? nothing : notesButton(figure)}
      </p>
      ${options.isStatic ? nothing : buttons(figure)}
      ${notesPanel({view: noted ? view : undefined, locale, regions})}
    </figcaption>
  `;
}

function notesButton({locale, askNotes}: FigureOptions): TemplateResult {
  return html`<button
    type="button"
    class="about"
    popovertarget=${NOTES}
    aria-haspopup="dialog"
    aria-label=${locale.text('explorer.sources')}
    @click=${askNotes}
  >
    ${sign('about')}
  </button>`;
}

function buttons(figure: FigureOptions): TemplateResult {
  const {locale, tabled, toggleTable, expand, sharing, askShare} = figure;
  const label = locale.text('explorer.share');
  return html`
    <div class="acts">
      <button type="button" aria-pressed=${tabled} @click=${toggleTable}>
        ${sign('table')}${locale.text('tab.table')}
      </button>
      ${
        expand &&
        html`<button type="button" @click=${expand}>
          ${sign('corners')}${locale.text('explorer.fullScreen')}
        </button>`
      }
      <button type="button" popovertarget="share" aria-haspopup="dialog" @click=${askShare}>
        ${sign('share')}${label}
      </button>
    </div>
    ${popoverPanel({id: 'share', label, content: sharing ? shareContent(figure) : undefined})}
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
