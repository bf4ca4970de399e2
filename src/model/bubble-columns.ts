import {SEVERAL_SECTORS, type Bubbles} from './bubbles.js';
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
  const values = picked(new Float64Array(bubbles.length), sums.value, bubbles);
  const order = descendingOrder(values).subarray(0, top);
  const region = picked(new Uint32Array(order.length), bubbles, order);
  const {length} = region;

  const value = picked(new Float64Array(length), values, order);
  const employment = picked(new Float64Array(length), sums.employment, region);
  const total = picked(new Float64Array(length), totals, region);
  const share = picked(new Float64Array(length), sums.referenceShare, region);
  const sector = new Uint16Array(length);
  const quotient = new Float64Array(length);
  const focus = new Float64Array(length);
  let sum = 0;
  for (let at = 0; at < length; at++) {
    const [persons, all] = [employment[at] ?? NaN, total[at] ?? NaN];
    sector[at] = shownSector(sums, region[at] ?? 0);
    quotient[at] = quotientOf(persons, all, share[at] ?? NaN);
    focus[at] = all > 0 ? persons / all : NaN;
    sum += value[at] ?? 0;
  }
  return {
    length,
    region,
    value,
    employment,
    sector,
    hotspots: picked(new Uint16Array(length), sums.hotspots, region),
    quotient,
    focus,
    stars: picked(new Uint8Array(length), sums.stars, region),
    flags: picked(new Uint16Array(length), sums.flags, region),
    incomplete: picked(new Uint16Array(length), sums.incomplete, region),
    sum,
    hidden: barred + bubbles.length - length,
    zero,
    missing,
  };
}

/** Fills a column with the entries of another at some places; `NaN` where there is none. */
function picked<Column extends Float64Array | Uint32Array | Uint16Array | Uint8Array>(
  column: Column,
  from: ArrayLike<number>,
  places: ArrayLike<number>,
): Column {
  for (let at = 0; at < column.length; at++) column[at] = from[places[at] ?? 0] ?? NaN;
  return column;
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
    else if (sums.barred[region] === 1) barred++;
    else if (sums.zero[region] === 1) zero.push(region);
    else missing.push(region);
  }
  return {bubbles, zero, missing, barred};
}
