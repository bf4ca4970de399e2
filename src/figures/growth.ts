import {
  slice,
  type DatasetMetadata,
  type GrowthEnds,
  type HotspotDataset,
} from '../dataset/hotspot-dataset.js';
import type {SizeMeasure} from '../dataset/hotspot-filter.js';
import {BARRING_GAPS, seriesGaps} from './series-gaps.js';

/** First and last year of growth, and the gaps that it may cross. */
export interface GrowthSpan {
  readonly from: number;
  /** Later than `from`. */
  readonly to: number;
  /** Whether growth is computed across a break in the series; default no. */
  readonly acrossBreaks?: boolean;
  /** Whether growth is computed across missing years and incomplete sums; default no. */
  readonly acrossHoles?: boolean;
}

/**
 * Compound annual growth rate, `(last / first)^(1 / years) − 1`.
 *
 * @returns A share, from −1 up; `undefined` where a figure is missing or the first one is 0.
 */
export function annualGrowth(first: number, last: number, years: number): number | undefined {
  const rate = (last / first) ** (1 / years) - 1;
  return first > 0 && years > 0 && Number.isFinite(rate) ? rate : undefined;
}

/**
 * The span that the data states; else from the first to the last year that is not partial,
 * `undefined` if there are not two.
 */
export function defaultGrowthSpan({years, metadata}: HotspotDataset): GrowthSpan | undefined {
  if (metadata.growth !== undefined) return metadata.growth;
  const full = years.filter((year) => !metadata.partial.has(year));
  const from = full[0];
  const to = full.at(-1);
  return from === undefined || to === undefined || from === to ? undefined : {from, to};
}

/** Figures of one sector at both ends of a span, one entry per region. */
export interface GrowthTerms {
  /** Figure of the first year; `NaN` where the ends cannot be compared. */
  readonly first: Float64Array;
  /** Figure of the last year; `NaN` where the ends cannot be compared. */
  readonly last: Float64Array;
  /** Mask of `SERIES_GAPS`, without those that the span may cross; 0 for none. */
  readonly gaps: Uint8Array;
}

/** Sector, span and figures that are compared. */
export interface GrowthSubject {
  /** Index into the dataset's sectors. */
  readonly sector: number;
  readonly span: GrowthSpan;
  /** Default `employment`. */
  readonly size?: SizeMeasure;
}

/**
 * Terms of the growth of one sector.
 *
 * `NaN` where a figure is missing at either end, or the span crosses a break, a missing year or an
 * incomplete sum. A known defect or a first figure of 0 alone does not bar a comparison. Where the
 * data lacks the years, the terms are those that it gives for its own span.
 */
export function growthTerms(
  dataset: HotspotDataset,
  {sector, span, size = 'employment'}: GrowthSubject,
): GrowthTerms {
  const {observations, regions, years} = dataset;
  const {acrossBreaks, acrossHoles} = span;
  const [first, last] = [years.indexOf(span.from), years.indexOf(span.to)];
  const blank = (): Float64Array => new Float64Array(regions.length).fill(NaN);
  const terms = {first: blank(), last: blank(), gaps: new Uint8Array(regions.length)};
  const figures = observations[size];
  if (first < 0 || last <= first || figures === undefined) {
    const given = size === 'employment' ? givenEnds(dataset, {sector, span}) : undefined;
    return given === undefined ? terms : {...terms, ...given, last: comparable(given)};
  }

  const gaps = seriesGaps(dataset, figures, {sector, first, last, acrossBreaks, acrossHoles});
  const {region} = observations;
  const read = (year: number, column: Float64Array): void => {
    const {start, end} = slice(dataset, year, sector);
    for (let at = start; at < end; at++) {
      const place = region[at] ?? 0;
      if (((gaps[place] ?? 0) & BARRING_GAPS) === 0) column[place] = figures[at] ?? NaN;
    }
  };
  read(first, terms.first);
  read(last, terms.last);
  return {...terms, gaps};
}

/**
 * Persons employed in one sector at both ends of a span that the data gives without its years, one
 * entry per region; `undefined` for any other span.
 */
export function givenEnds(
  {metadata, growthEnds, regions}: HotspotDataset,
  {sector, span}: Pick<GrowthSubject, 'sector' | 'span'>,
): GrowthEnds | undefined {
  if (growthEnds === undefined || !isGivenSpan(metadata, span)) return undefined;
  const own = (column: Float64Array): Float64Array =>
    column.subarray(sector * regions.length, (sector + 1) * regions.length);
  return {first: own(growthEnds.first), last: own(growthEnds.last)};
}

/** Whether a span is the one that the data states. */
export function isGivenSpan({growth}: DatasetMetadata, span: GrowthSpan): boolean {
  const crosses = span.acrossBreaks === true || span.acrossHoles === true;
  return !crosses && growth?.from === span.from && growth.to === span.to;
}

/** Last figures, without those of regions that have no first one to compare with. */
function comparable({first, last}: GrowthEnds): Float64Array {
  return last.map((persons, region) => (Number.isNaN(first[region] ?? NaN) ? NaN : persons));
}
