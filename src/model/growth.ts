import {slice, type HotspotTable} from './hotspot-table.js';
import {QUALITY_FLAGS} from './quality-flag.js';

/** The years that growth is measured between, and what it may pass over. */
export interface GrowthSpan {
  readonly from: number;
  /** Later than `from`. */
  readonly to: number;
  /** Whether growth is told across a break in the series; default no. */
  readonly acrossBreaks?: boolean;
  /** Whether growth is told across missing years and incomplete sums; default no. */
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
export function defaultGrowthSpan({years, metadata}: HotspotTable): GrowthSpan | undefined {
  const full = years.filter((year) => !metadata.partial.has(year));
  const from = full[0];
  const to = full.at(-1);
  return from === undefined || to === undefined || from === to ? undefined : {from, to};
}

/**
 * Growth of one sector in every region.
 *
 * @param sector - Index into the table's sectors.
 * @returns One annual rate a region, as a share; `NaN` where it is undefined: a figure is missing
 *   at either end, or the span crosses a break, a missing year or an incomplete sum.
 */
export function sectorGrowth(table: HotspotTable, sector: number, span: GrowthSpan): Float64Array {
  const rates = new Float64Array(table.regions.length).fill(NaN);
  const first = table.years.indexOf(span.from);
  const last = table.years.indexOf(span.to);
  if (first < 0 || last <= first) return rates;

  const passable = passableRegions(table, sector, {first, last, span});
  const {region, employment} = table.observations;
  const before = new Float64Array(rates.length).fill(NaN);
  const start = slice(table, first, sector);
  for (let at = start.start; at < start.end; at++) before[region[at] ?? 0] = employment[at] ?? NaN;

  const {start: from, end} = slice(table, last, sector);
  for (let at = from; at < end; at++) {
    const place = region[at] ?? 0;
    if (passable[place] === 0) continue;
    rates[place] =
      annualGrowth(before[place] ?? NaN, employment[at] ?? NaN, span.to - span.from) ?? NaN;
  }
  return rates;
}

interface Walk {
  readonly first: number;
  readonly last: number;
  readonly span: GrowthSpan;
}

/** 1 for each region whose series has nothing between its ends that forbids a comparison. */
function passableRegions(table: HotspotTable, sector: number, walk: Walk): Uint8Array {
  const {region, employment, flags, incomplete} = table.observations;
  const seen = new Uint8Array(table.regions.length);
  const barred = new Uint8Array(table.regions.length);
  const {first, last, span} = walk;
  for (let year = first; year <= last; year++) {
    const {start, end} = slice(table, year, sector);
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
