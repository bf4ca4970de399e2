import type {SeriesPoint} from '../figures/sector-series.js';
import type {Locale} from './locale.js';

/**
 * A series in words that suit a row of a table: the figures of its first, lowest, highest and last
 * year.
 */
export function seriesText(series: readonly SeriesPoint[], locale: Locale): string {
  const known = series.filter(({employment}) => !Number.isNaN(employment));
  if (known.length === 0) return locale.text('noFigure');
  const bySize = [...known].sort((one, other) => one.employment - other.employment);
  const marked = new Set([known[0], bySize[0], bySize.at(-1), known.at(-1)]);
  return known
    .filter((point) => marked.has(point))
    .map(({year, employment}) =>
      locale.text('labelled', {label: locale.year(year), value: locale.number(employment)}),
    )
    .join(locale.text('clauses'));
}
