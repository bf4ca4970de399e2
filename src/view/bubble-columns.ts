import {NO_STARS} from '../dataset/hotspot-dataset.js';
import {quotientOf} from '../figures/location-quotient.js';
import {descendingOrder} from '../figures/order.js';
import {SEVERAL_SECTORS, type Bubbles} from './bubbles.js';
import type {SummedColumns} from './changed-sums.js';

/** Context of the sums: totals to compare with, and regions to show. */
export interface BubbleFrame {
  /** Employment of each region in all activities; `NaN` if missing. */
  readonly totals: Float64Array;
  /** 1 for each region that the filter's countries include. */
  readonly shown: Uint8Array;
  /** Number of bubbles to keep, the largest ones. */
  readonly top: number;
}

/** Columns of the bubbles, largest first, from the sums by region. */
export function bubbleColumns(sums: SummedColumns, {totals, shown, top}: BubbleFrame): Bubbles {
  const {bubbles, zero, missing, barred} = sortedOut(sums, shown);
  const region = largestFirst(bubbles, sums.value).slice(0, top);
  const {length} = region;
  const columns = blankColumns(length);
  const {value, employment, sector, hotspots, quotient, focus, stars, flags, incomplete} = columns;
  let sum = 0;
  // One loop that names each column, so that the browser knows its type.
  for (let at = 0; at < length; at++) {
    const from = region[at] ?? 0;
    const persons = sums.employment[from] ?? NaN;
    const all = totals[from] ?? NaN;
    value[at] = sums.value[from] ?? NaN;
    employment[at] = persons;
    sector[at] = shownSector(sums, from);
    hotspots[at] = sums.hotspots[from] ?? 0;
    quotient[at] = quotientOf(persons, all, sums.referenceShare[from] ?? NaN);
    focus[at] = all > 0 ? persons / all : NaN;
    stars[at] = sums.stars[from] ?? NO_STARS;
    flags[at] = sums.flags[from] ?? 0;
    incomplete[at] = sums.incomplete[from] ?? 0;
    sum += value[at] ?? 0;
  }
  const hidden = barred + bubbles.length - length;
  return {length, region, ...columns, sum, hidden, zero, missing};
}

/** Positions of the regions by value; equal values keep their order. */
function largestFirst(regions: readonly number[], values: Float64Array): Uint32Array {
  const own = new Float64Array(regions.length);
  for (let at = 0; at < own.length; at++) own[at] = values[regions[at] ?? 0] ?? NaN;
  return descendingOrder(own).map((at) => regions[at] ?? 0);
}

function blankColumns(length: number) {
  return {
    value: new Float64Array(length),
    employment: new Float64Array(length),
    sector: new Uint16Array(length),
    hotspots: new Uint16Array(length),
    quotient: new Float64Array(length),
    focus: new Float64Array(length),
    stars: new Uint8Array(length),
    flags: new Uint16Array(length),
    incomplete: new Uint16Array(length),
  } satisfies Partial<Bubbles>;
}

function shownSector(sums: SummedColumns, region: number): number {
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

/** The shown regions, grouped by whether there is a bubble, a zero or no figure. */
function sortedOut(sums: SummedColumns, shown: Uint8Array): SortedOut {
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
