import {slice, type HotspotDataset} from '../dataset/hotspot-dataset.js';
import {QUALITY_FLAGS} from '../dataset/quality-flag.js';

/** Reasons why two years cannot be compared, as bits of a mask, the first to be named first. */
export const SERIES_GAPS = {
  /** An end has no figure. */
  noFigure: 1,
  /** The figure of the first year is 0, which is no basis of a rate. */
  nobody: 2,
  /** A figure is known to be wrong: its flag `i` refers to the note on the region. */
  defect: 4,
  /** The series breaks. */
  break: 8,
  /** An end is an incomplete sum. */
  incomplete: 16,
  /** A year in between has no figure. */
  hole: 32,
} as const;

/** One of {@link SERIES_GAPS}. */
export type SeriesGap = keyof typeof SERIES_GAPS;

/** Those that bar growth. */
export const BARRING_GAPS: number =
  SERIES_GAPS.noFigure | SERIES_GAPS.break | SERIES_GAPS.incomplete | SERIES_GAPS.hole;

/** Years of a series, and the gaps that a comparison of its ends may cross. */
export interface SeriesSpan {
  /** Index into the dataset's sectors. */
  readonly sector: number;
  /** Index of the first year. */
  readonly first: number;
  /** Index of the last year. */
  readonly last: number;
  readonly acrossBreaks: boolean | undefined;
  readonly acrossHoles: boolean | undefined;
}

/**
 * Gaps of each region's series, as masks, without those that may be crossed.
 *
 * @param figures - Column of the observations.
 */
export function seriesGaps(
  dataset: HotspotDataset,
  figures: Float64Array,
  span: SeriesSpan,
): Uint8Array {
  const {region} = dataset.observations;
  const {sector, first, last} = span;
  const gaps = new Uint8Array(dataset.regions.length);
  const [seen, ends] = [new Uint8Array(gaps.length), new Uint8Array(gaps.length)];
  const add = (column: Uint8Array, place: number, count: number): void => {
    column[place] = (column[place] ?? 0) + count;
  };
  for (let year = first; year <= last; year++) {
    const {start, end} = slice(dataset, year, sector);
    const isEnd = year === first || year === last;
    const counted = countedGaps(span, year);
    for (let at = start; at < end; at++) {
      const place = region[at] ?? 0;
      const figure = figures[at] ?? NaN;
      const known = Number.isNaN(figure) ? 0 : 1;
      add(seen, place, known);
      add(ends, place, isEnd ? known : 0);
      gaps[place] = (gaps[place] ?? 0) | (figureGaps(dataset, at, figure) & counted);
    }
  }
  const hole = span.acrossHoles === true ? 0 : SERIES_GAPS.hole;
  return gaps.map((mask, place) => {
    if ((ends[place] ?? 0) < 2) return mask | SERIES_GAPS.noFigure;
    return seen[place] === last - first + 1 ? mask : mask | hole;
  });
}

/** Gaps that count in a year: a break is one with the year before, and zeros and sums are of ends. */
function countedGaps({first, last, acrossBreaks, acrossHoles}: SeriesSpan, year: number): number {
  const isSum = acrossHoles !== true && (year === first || year === last);
  const isBreak = acrossBreaks !== true && year > first;
  return (
    SERIES_GAPS.defect |
    (year === first ? SERIES_GAPS.nobody : 0) |
    (isBreak ? SERIES_GAPS.break : 0) |
    (isSum ? SERIES_GAPS.incomplete : 0)
  );
}

/** Gaps that one figure can make, by its place in the columns. */
function figureGaps(dataset: HotspotDataset, at: number, figure: number): number {
  const {flags, incomplete} = dataset.observations;
  const flag = flags?.[at] ?? 0;
  return (
    (figure === 0 ? SERIES_GAPS.nobody : 0) |
    (flag & QUALITY_FLAGS.i && isNoted(dataset, at) ? SERIES_GAPS.defect : 0) |
    (flag & QUALITY_FLAGS.b ? SERIES_GAPS.break : 0) |
    (incomplete?.[at] ? SERIES_GAPS.incomplete : 0)
  );
}

/** Whether the data has a note on the region of a figure. */
function isNoted({observations, regions}: HotspotDataset, at: number): boolean {
  return regions[observations.region[at] ?? -1]?.note !== undefined;
}
