import {SEVERAL_SECTORS, type Bubbles} from './bubbles.js';
import {NO_STARS} from './hotspot-table.js';
import {quotientOf} from './location-quotient.js';
import {descendingOrder} from './order.js';
import type {RegionSums} from './region-sums.js';

/** What the sums are measured against, and which of them are shown. */
export interface BubbleFrame {
  /** Employment of each region in all activities; `NaN` if missing. */
  readonly totals: Float64Array;
  /** 1 for each region that the filter's countries let through. */
  readonly shown: Uint8Array;
  /** Only so many of the largest. */
  readonly top: number;
}

/** Columns of the bubbles, largest first, from the sums by region. */
export function bubbleColumns(sums: RegionSums, {totals, shown, top}: BubbleFrame): Bubbles {
  const {bubbles, zero, missing, barred} = sortedOut(sums, shown);
  const values = Float64Array.from(bubbles, (region) => sums.value[region] ?? 0);
  const order = descendingOrder(values).subarray(0, top);
  const region = Uint32Array.from(order, (at) => bubbles[at] ?? 0);

  const value = Float64Array.from(region, (at) => sums.value[at] ?? 0);
  const employment = Float64Array.from(region, (at) => sums.employment[at] ?? NaN);
  const total = Float64Array.from(region, (at) => totals[at] ?? NaN);
  return {
    length: region.length,
    region,
    value,
    employment,
    sector: Uint16Array.from(region, (at) => shownSector(sums, at)),
    hotspots: Uint16Array.from(region, (at) => sums.hotspots[at] ?? 0),
    quotient: employment.map((persons, at) =>
      quotientOf(persons, total[at] ?? NaN, sums.referenceShare[region[at] ?? 0] ?? NaN),
    ),
    focus: employment.map((persons, at) =>
      (total[at] ?? 0) > 0 ? persons / (total[at] ?? 0) : NaN,
    ),
    stars: Uint8Array.from(region, (at) => sums.stars[at] ?? NO_STARS),
    flags: Uint16Array.from(region, (at) => sums.flags[at] ?? 0),
    incomplete: Uint16Array.from(region, (at) => sums.incomplete[at] ?? 0),
    sum: value.reduce((sum, each) => sum + each, 0),
    hidden: barred + bubbles.length - region.length,
    zero,
    missing,
  };
}

function shownSector(sums: RegionSums, region: number): number {
  const summed = sums.additive && (sums.hotspots[region] ?? 0) > 1;
  return summed ? SEVERAL_SECTORS : (sums.sector[region] ?? 0);
}

interface SortedOut {
  readonly bubbles: readonly number[];
  readonly zero: readonly number[];
  readonly missing: readonly number[];
  /** Number of regions with a figure above 0 that the criterion hides. */
  readonly barred: number;
}

/** The shown regions by what there is to draw for them. */
function sortedOut(sums: RegionSums, shown: Uint8Array): SortedOut {
  const bubbles: number[] = [];
  const zero: number[] = [];
  const missing: number[] = [];
  let barred = 0;
  for (let region = 0; region < shown.length; region++) {
    if (shown[region] === 0) continue;
    if ((sums.value[region] ?? 0) > 0) bubbles.push(region);
    else if (sums.positive[region] === 1) barred++;
    else if (sums.figure[region] === 1) zero.push(region);
    else missing.push(region);
  }
  return {bubbles, zero, missing, barred};
}
