import {html, nothing, type TemplateResult} from 'lit';

import {yearColumnsSvg} from '../../chart/year-columns-svg.js';
import type {SeriesPoint} from '../../figures/sector-series.js';
import type {Locale} from '../../locale/locale.js';
import {pointText} from '../../tip/series-notes.js';

/** Options of {@link cardSeries}. */
export interface CardSeriesOptions {
  /** Year shown elsewhere. */
  readonly year: number;
  /** Year whose figure is written out. */
  readonly read: number;
  readonly locale: Locale;
  /** Called when the reader reads another year, or no longer one. */
  readonly onRead: (year: number | undefined) => void;
}

/** Height of the largest column, in CSS pixels. */
const HEIGHT = 44;

/**
 * Series of a card; `nothing` if no year has a figure. For the keyboard and screen readers it is a
 * slider over the years, whose value is the figure of a year in words.
 */
export function cardSeries(
  series: readonly SeriesPoint[],
  {year, read, locale, onRead}: CardSeriesOptions,
): TemplateResult | typeof nothing {
  const at = Math.max(
    series.findIndex((point) => point.year === read),
    0,
  );
  const point = series[at];
  const known = series.some(({employment}) => !Number.isNaN(employment));
  if (point === undefined || series.length < 2 || !known) return nothing;
  const title = locale.text('card.series', {
    from: locale.year(series[0]?.year ?? NaN),
    to: locale.year(series.at(-1)?.year ?? NaN),
  });
  const onKey = (event: KeyboardEvent): void => {
    const next = series[yearAt(event.key, at, series.length)];
    if (next === undefined) return;
    event.preventDefault();
    onRead(next.year);
  };
  return html`
    <h4>${title}</h4>
    <div
      part="series"
      role="slider"
      tabindex="0"
      aria-label=${title}
      aria-valuemin="1"
      aria-valuemax=${series.length}
      aria-valuenow=${at + 1}
      aria-valuetext=${pointText(point, locale)}
      @keydown=${onKey}
      @pointermove=${(event: PointerEvent) => onRead(series[placeOf(event, series.length)]?.year)}
      @pointerleave=${() => onRead(undefined)}
    >
      ${yearColumnsSvg(series, {year, read: point.year, height: HEIGHT, locale})}
    </div>
  `;
}

/** Index of the year under the pointer. */
function placeOf({currentTarget, clientX}: PointerEvent, count: number): number {
  const {left, width} = (currentTarget as Element).getBoundingClientRect();
  const place = Math.floor(((clientX - left) / width) * count);
  return Math.min(Math.max(place, 0), count - 1);
}

/** Index of the year that a key leads to; −1 for other keys. */
function yearAt(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(at - 1, 0);
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(at + 1, count - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
