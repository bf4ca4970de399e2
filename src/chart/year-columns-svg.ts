import {nothing, svg, type SVGTemplateResult} from 'lit';

import type {SeriesPoint} from '../figures/sector-series.js';
import type {Locale} from '../locale/locale.js';
import {namedYears, yearColumns, type YearColumn} from './year-columns.js';

/** Options of {@link yearColumnsSvg}. */
export interface YearColumnsScene {
  /** Year shown elsewhere, in ink. */
  readonly year: number;
  /** Year whose figure is written above its column; by default the year shown. */
  readonly read?: number;
  /** Height of the largest column, in CSS pixels. */
  readonly height: number;
  readonly locale: Locale;
}

/** Room for the figure above the columns and for the years below, in CSS pixels. */
const ABOVE = 16;
const BELOW = 17;

/**
 * Columns of a series for the eye, as wide as their parent; the words around it have the figures.
 * Hollow: flagged or incomplete; a dash: no figure; two slashes: a break.
 */
export function yearColumnsSvg(
  series: readonly SeriesPoint[],
  {year, read = year, height, locale}: YearColumnsScene,
): SVGTemplateResult {
  const columns = yearColumns(series);
  const base = ABOVE + height;
  const figure = columns.find(({point}) => point.year === read);
  return svg`
    <svg class="columns" width="100%" height=${base + BELOW} aria-hidden="true">
      ${columns.map((column) => renderColumn(column, {year, height, base}))}
      <line class="base" x1="0" x2="100%" y1=${base + 0.5} y2=${base + 0.5} />
      ${columns.map((column) => (column.broken ? renderBreak(column, base) : nothing))}
      ${namedYears(columns, read).map(
        ({point, ...place}) => svg`<text
          class=${point.year === year ? 'year shown' : 'year'}
          x=${percent(place.middle)}
          y=${base + BELOW - 4}
          text-anchor="middle"
        >${locale.year(point.year)}</text>`,
      )}
      ${figure && !Number.isNaN(figure.height) ? renderFigure(figure, {height, locale}) : nothing}
    </svg>
  `;
}

interface ColumnPlace {
  readonly year: number;
  readonly height: number;
  /** Distance of zero from the top, in CSS pixels. */
  readonly base: number;
}

function renderColumn(
  {point, left, width, height: share, hollow}: YearColumn,
  {year, height, base}: ColumnPlace,
): SVGTemplateResult {
  const names = ['column', hollow && 'hollow', point.year === year && 'shown']
    .filter((name) => name !== false)
    .join(' ');
  if (Number.isNaN(share)) {
    return svg`<line class="none" x1=${percent(left + width / 4)} x2=${percent(left + (3 * width) / 4)}
      y1=${base - 4} y2=${base - 4} />`;
  }
  const high = Math.max(share * height, 1);
  return svg`<rect class=${names} x=${percent(left)} width=${percent(width)}
    y=${base - high} height=${high} />`;
}

/** Two slashes between a column and the one before, on the line of zero. */
function renderBreak({start}: YearColumn, base: number): SVGTemplateResult {
  return svg`<svg class="break" x=${percent(start)} y=${base} overflow="visible">
    <path d="M-4 5 L0 -5 M0 5 L4 -5" />
  </svg>`;
}

/** Shares of the width within which a figure is written from an edge, not across its column. */
const EDGE = 0.12;

function renderFigure(
  {point, left, width, middle, height: share}: YearColumn,
  {height, locale}: {readonly height: number; readonly locale: Locale},
): SVGTemplateResult {
  const first = middle < EDGE;
  const last = middle > 1 - EDGE;
  const x = first ? left : last ? left + width : middle;
  return svg`<text
    class="figure"
    x=${percent(x)}
    y=${ABOVE + height * (1 - share) - 4}
    text-anchor=${first ? 'start' : last ? 'end' : 'middle'}
  >${locale.number(point.employment)}</text>`;
}

function percent(share: number): string {
  return `${Math.round(share * 1e4) / 100}%`;
}
