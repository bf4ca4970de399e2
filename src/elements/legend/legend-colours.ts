import {html, nothing, svg, type TemplateResult} from 'lit';

import type {LayerKind} from '../../cartography/map-drawing.js';
import {histogramDrawing} from '../../legend/histogram-drawing.js';
import type {LegendKey, LegendRow} from '../../legend/legend-key.js';
import type {Locale} from '../../locale/locale.js';

/** Sign of a colour in the shape of its layer. */
const SIGNS: Readonly<Record<LayerKind, (row: LegendRow) => TemplateResult>> = {
  areas: ({colour}) => html`
    <svg aria-hidden="true" width="18" height="14">
      ${svg`<rect x="0.5" y="0.5" width="17" height="13" fill=${colour} stroke="currentcolor" />`}
    </svg>
  `,
  rings: ({colour}) => html`
    <svg aria-hidden="true" width="14" height="14">
      ${svg`<circle cx="7" cy="7" r="6" fill="none" stroke=${colour} />`}
    </svg>
  `,
  bubbles: ({look}) => html`
    <svg aria-hidden="true" width="14" height="14">
      ${look && svg`<circle cx="7" cy="7" r="6" fill=${look.fill} fill-opacity=${look.opacity} stroke=${look.line} />`}
    </svg>
  `,
};

/** Options of {@link legendColours}. */
export interface LegendColoursOptions {
  readonly locale: Locale;
  /** Size of labels in drawings, in CSS pixels. */
  readonly textSize: number;
  /** Whether classes are rows with bars even where there can be a histogram. */
  readonly rows: boolean;
}

/**
 * Colours of one layer, with their meaning and their number of regions: in rows, of which a histogram
 * leaves those of its classes to screen readers.
 */
export function legendColours(key: LegendKey, options: LegendColoursOptions): TemplateResult {
  const {kind, title, notes} = key;
  const {locale, textSize} = options;
  const histogram = options.rows ? undefined : key.histogram;
  // The highest class first, as in a list.
  const rows = options.rows && key.histogram ? [...key.rows].reverse() : key.rows;
  const most = options.rows ? Math.max(...rows.map(({count}) => count)) : 0;
  const drawn = histogram === undefined ? 0 : histogram.limits.length + 1;
  return html`
    <div class=${`colours ${kind}`}>
      ${title === '' ? nothing : html`<p class="title" id=${kind}>${title}</p>`}
      ${histogram === undefined ? nothing : drawnClasses({histogram, rows, locale, textSize})}
      <ul aria-labelledby=${title === '' ? nothing : kind}>
        ${rows.map((row, at) => rowOf(row, {kind, locale, hidden: at < drawn, most}))}
      </ul>
      ${notes.map((note) => html`<p class="note">${note}</p>`)}
    </div>
  `;
}

interface DrawnClasses extends Required<Pick<LegendKey, 'rows' | 'histogram'>> {
  readonly locale: Locale;
  readonly textSize: number;
}

function drawnClasses({rows, histogram, locale, textSize: size}: DrawnClasses): TemplateResult {
  const number = (count: number): string => locale.number(count);
  const style = {size, colour: 'currentcolor', muted: 'var(--_text-muted)'};
  const {content, width, height} = histogramDrawing({histogram, rows, number, ...style});
  return html`
    <svg part="histogram" aria-hidden="true" viewBox=${`0 0 ${width} ${height}`} width=${width}>
      ${content}
    </svg>
  `;
}

interface RowOptions {
  readonly kind: LayerKind;
  readonly locale: Locale;
  /** Whether the row is for screen readers alone. */
  readonly hidden: boolean;
  /** Number of regions with the longest bar; 0 without bars. */
  readonly most: number;
}

function rowOf(row: LegendRow, {kind, locale, hidden, most}: RowOptions): TemplateResult {
  const {text, sign, count} = row;
  return html`
    <li part="class" class=${hidden ? 'visually-hidden' : nothing}>
      ${SIGNS[kind](row)}
      <span part="label"
        >${
          sign === undefined
            ? text
            : html`<span aria-hidden="true">${sign}</span
                ><span class="visually-hidden">${text}</span>`
        }</span
      >
      ${most > 0 && kind !== 'rings' ? barOf(row, most) : nothing}
      <span class="count">
        <span aria-hidden="true">${locale.number(count)}</span>
        <span class="visually-hidden">${locale.text('regions', {count})}</span>
      </span>
    </li>
  `;
}

function barOf({count, colour, look}: LegendRow, most: number): TemplateResult {
  const width = `${(100 * count) / most}%`;
  return html`
    <svg class="bar" aria-hidden="true">
      ${svg`<rect width=${width} height="100%" fill=${look?.fill ?? colour} />`}
    </svg>
  `;
}
