import {slice, type HotspotDataset} from '../dataset/hotspot-dataset.js';
import {QUALITY_FLAGS} from '../dataset/quality-flag.js';

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

/** From the first to the last year that is not partial; `undefined` if there are not two. */
export function defaultGrowthSpan({years, metadata}: HotspotDataset): GrowthSpan | undefined {
  const full = years.filter((year) => !metadata.partial.has(year));
  const from = full[0];
  const to = full.at(-1);
  return from === undefined || to === undefined || from === to ? undefined : {from, to};
}

/** Employment of one sector at both ends of a span, one entry per region. */
export interface GrowthTerms {
  /** Persons employed in the first year; `NaN` where the ends cannot be compared. */
  readonly first: Float64Array;
  /** Persons employed in the last year; `NaN` where the ends cannot be compared. */
  readonly last: Float64Array;
}

/**
 * Terms of the growth of one sector.
 *
 * `NaN` where a figure is missing at either end, or the span crosses a break, a missing year or an
 * incomplete sum.
 *
 * @param sector - Index into the dataset's sectors.
 */
export function growthTerms(
  dataset: HotspotDataset,
  sector: number,
  span: GrowthSpan,
): GrowthTerms {
  const count = dataset.regions.length;
  const terms = {first: new Float64Array(count).fill(NaN), last: new Float64Array(count).fill(NaN)};
  const first = dataset.years.indexOf(span.from);
  const last = dataset.years.indexOf(span.to);
  if (first < 0 || last <= first) return terms;

  const passable = passableRegions(dataset, sector, {first, last, span});
  const {region, employment} = dataset.observations;
  const read = (year: number, column: Float64Array): void => {
    const {start, end} = slice(dataset, year, sector);
    for (let at = start; at < end; at++) {
      const place = region[at] ?? 0;
      if (passable[place] === 1) column[place] = employment[at] ?? NaN;
    }
  };
  read(first, terms.first);
  read(last, terms.last);
  return terms;
}

interface Walk {
  readonly first: number;
  readonly last: number;
  readonly span: GrowthSpan;
}

/** 1 for each region whose series has nothing between its ends that rules out a comparison. */
function passableRegions(dataset: HotspotDataset, sector: number, walk: Walk): Uint8Array {
  const {region, employment, flags, incomplete} = dataset.observations;
  const seen = new Uint8Array(dataset.regions.length);
  const barred = new Uint8Array(dataset.regions.length);
  const {first, last, span} = walk;
  for (let year = first; year <= last; year++) {
    const {start, end} = slice(dataset, year, sector);
    for (let at = start; at < end; at++) {
      const place = region[at] ?? 0;
      if (!Number.isNaN(employment[at] ?? NaN)) seen[place] = (seen[place] ?? 0) + 1;
      const broken = year > first && ((flags?.[at] ?? 0) & QUALITY_FLAGS.b) !== 0;
      const partial = (incomplete?.[at] ?? 0) > 0 && (year === first || year === last);
      if ((broken && span.acrossBreaks !== true) || (partial && span.acrossHoles !== true)) {
        barred[place] = 1;
      }
    }
  }
  const years = last - first + 1;
  return seen.map((count, place) =>
    barred[place] === 1 || (count < years && span.acrossHoles !== true) ? 0 : 1,
  );
}
