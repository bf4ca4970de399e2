import type {ObservationColumns} from '../../dataset/hotspot-dataset.js';
import {SECTOR_BITS, type ObservationLog} from './observation-log.js';

/** Position in the dataset by number of a region, sector or year; `-1` for one left out. */
export interface Ranks {
  readonly region: Int32Array;
  readonly sector: Int32Array;
  readonly year: Int32Array;
  readonly regions: number;
  readonly sectors: number;
  readonly years: number;
}

/** Observations in the order of the dataset, with those that were left out. */
export interface SortedObservations {
  readonly columns: ObservationColumns;
  /** Positions in the log of observations that repeat an earlier combination. */
  readonly duplicates: readonly number[];
}

/** Key of an observation that is left out. */
const LEFT_OUT = 0xffffffff;

/** Observations between two pauses. */
const STRIDE = 100_000;

const SECTOR_MASK = (1 << SECTOR_BITS) - 1;

/**
 * Sorts a log by year, sector and region in time proportional to its length, by counting.
 *
 * Yields between the columns, so that a caller can let other work run.
 */
export function* sortedObservations(
  log: ObservationLog,
  ranks: Ranks,
): Generator<void, SortedObservations> {
  const slices = ranks.years * ranks.sectors;
  const slice = yield* sliceOfEach(log, ranks);
  yield;
  const byRegion = log.regionsAscend
    ? positions(log.length)
    : (yield* sortedBy(positions(log.length), log.region, ranks.region.length)).order;
  yield;
  const sorted = yield* sortedBy(byRegion, slice, slices);
  yield;
  const {kept, start, duplicates} = yield* withoutDuplicates(sorted, log.region, slices);
  yield;
  const columns: Writable<ObservationColumns> = {
    start,
    region: ranked(log.region, kept, ranks.region),
    employment: picked(log.employment, kept),
  };
  yield;
  if (log.localUnits) columns.localUnits = picked(log.localUnits, kept);
  yield;
  if (log.wages) columns.wages = picked(log.wages, kept);
  yield;
  if (log.stars) columns.stars = picked(log.stars, kept);
  if (log.flags) columns.flags = picked(log.flags, kept);
  if (log.incomplete) columns.incomplete = picked(log.incomplete, kept);
  return {columns, duplicates};
}

type Writable<T> = {-readonly [K in keyof T]: T[K]};

function* sliceOfEach(log: ObservationLog, ranks: Ranks): Generator<void, Uint32Array> {
  const slice = new Uint32Array(log.length);
  const {cell, region: numbers} = log;
  const {year: years, sector: sectors, region: regions, sectors: width} = ranks;
  for (let at = 0; at < slice.length; at += 1) {
    if (at % STRIDE === STRIDE - 1) yield;
    const found = cell[at] ?? 0;
    const year = years[found >>> SECTOR_BITS] ?? -1;
    const sector = sectors[found & SECTOR_MASK] ?? -1;
    const region = regions[numbers[at] ?? 0] ?? -1;
    slice[at] = (year | sector | region) < 0 ? LEFT_OUT : year * width + sector;
  }
  return slice;
}

interface Sorted {
  readonly order: Uint32Array;
  /** Start of each key in `order`, and the end of the last. */
  readonly start: Uint32Array;
}

/** Stable counting sort of positions by key; positions with keys out of range are left out. */
function* sortedBy(order: Uint32Array, key: Uint32Array, keys: number): Generator<void, Sorted> {
  const start = new Uint32Array(keys + 1);
  for (let from = 0; from < order.length; from += 1) {
    if (from % STRIDE === STRIDE - 1) yield;
    const found = key[order[from] ?? 0] ?? LEFT_OUT;
    if (found < keys) start[found + 1] = (start[found + 1] ?? 0) + 1;
  }
  for (let found = 0; found < keys; found += 1) {
    start[found + 1] = (start[found + 1] ?? 0) + (start[found] ?? 0);
  }
  const next = start.slice();
  const result = new Uint32Array(start[keys] ?? 0);
  for (let from = 0; from < order.length; from += 1) {
    if (from % STRIDE === STRIDE - 1) yield;
    const at = order[from] ?? 0;
    const found = key[at] ?? LEFT_OUT;
    if (found >= keys) continue;
    const to = next[found] ?? 0;
    result[to] = at;
    next[found] = to + 1;
  }
  return {order: result, start};
}

interface Kept {
  readonly kept: Uint32Array;
  readonly start: Uint32Array;
  readonly duplicates: readonly number[];
}

/** Keeps the first observation of each region in a slice; duplicates are adjacent. */
function* withoutDuplicates(
  {order, start}: Sorted,
  regions: Uint32Array,
  slices: number,
): Generator<void, Kept> {
  const duplicates: number[] = [];
  const starts = new Uint32Array(slices + 1);
  let length = 0;
  let paused = 0;
  for (let slice = 0; slice < slices; slice += 1) {
    if ((start[slice] ?? 0) - paused > STRIDE) {
      paused = start[slice] ?? 0;
      yield;
    }
    let last = LEFT_OUT;
    const end = start[slice + 1] ?? 0;
    for (let from = start[slice] ?? 0; from < end; from += 1) {
      const at = order[from] ?? 0;
      const region = regions[at] ?? 0;
      if (region === last) {
        duplicates.push(at);
        continue;
      }
      last = region;
      order[length] = at;
      length += 1;
    }
    starts[slice + 1] = length;
  }
  return {kept: order.subarray(0, length), start: starts, duplicates};
}

function positions(length: number): Uint32Array {
  const all = new Uint32Array(length);
  for (let at = 0; at < length; at += 1) all[at] = at;
  return all;
}

/** Positions in the dataset of the regions that are kept. */
function ranked(numbers: Uint32Array, order: Uint32Array, ranks: Int32Array): Uint32Array {
  const result = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at += 1) {
    result[at] = ranks[numbers[order[at] ?? 0] ?? 0] ?? 0;
  }
  return result;
}

function picked<T extends Float64Array | Uint16Array | Uint8Array>(
  column: T,
  order: Uint32Array,
): T {
  const result = new (column.constructor as new (length: number) => T)(order.length);
  for (let at = 0; at < order.length; at += 1) result[at] = column[order[at] ?? 0] ?? 0;
  return result;
}
