import {grown} from './growing-column.js';
import {NO_STARS} from './hotspot-table.js';

/** Figures of one region, sector and year. */
export interface Observation {
  /** Persons employed; `NaN` if missing. */
  employment: number;
  /** `NaN` if missing. */
  localUnits: number;
  /** Million euro; `NaN` if missing. */
  wages: number;
  /** {@link NO_STARS} if not given. */
  stars: number;
  /** Mask of quality flags. */
  flags: number;
  /** Number of component figures that were not published. */
  incomplete: number;
}

/** Where a figure belongs: numbers as the indices give them out, in no order. */
export interface Cell {
  feature: number;
  region: number;
  sector: number;
  year: number;
}

/** Whether figures say anything; if not, they are as good as not there. */
export function sayAnything(figures: Observation): boolean {
  return !(
    Number.isNaN(figures.employment) &&
    figures.flags === 0 &&
    Number.isNaN(figures.localUnits) &&
    Number.isNaN(figures.wages) &&
    figures.stars === NO_STARS &&
    figures.incomplete === 0
  );
}

/** Bits that the number of a sector takes in a cell. */
export const SECTOR_BITS = 14;

/** Observations in the order read, as growing columns; those of no use stay `undefined`. */
export interface ObservationLog {
  length: number;
  /** Position of the feature that an observation stands in. */
  feature: Uint32Array;
  region: Uint32Array;
  /** Number of the year, then in the low {@link SECTOR_BITS} bits that of the sector. */
  cell: Uint32Array;
  employment: Float64Array;
  localUnits: Float64Array | undefined;
  wages: Float64Array | undefined;
  stars: Uint8Array | undefined;
  flags: Uint16Array | undefined;
  incomplete: Uint8Array | undefined;
  /** Whether regions have come in ascending order so far. */
  regionsAscend: boolean;
}

/** An empty log with room for `capacity` observations. */
export function observationLog(capacity: number): ObservationLog {
  return {
    length: 0,
    feature: new Uint32Array(capacity),
    region: new Uint32Array(capacity),
    cell: new Uint32Array(capacity),
    employment: new Float64Array(capacity),
    localUnits: undefined,
    wages: undefined,
    stars: undefined,
    flags: undefined,
    incomplete: undefined,
    regionsAscend: true,
  };
}

/** Writes one observation at the end of the log; `cell` and `figures` are copied. */
export function logObservation(log: ObservationLog, cell: Cell, figures: Observation): void {
  const at = log.length;
  makeRoom(log, at + 1);
  noteRegion(log, cell.region);
  log.length = at + 1;
  log.feature[at] = cell.feature;
  log.region[at] = cell.region;
  log.cell[at] = (cell.year << SECTOR_BITS) | cell.sector;
  log.employment[at] = figures.employment;
  const {localUnits, wages, stars, flags, incomplete} = figures;
  if (log.localUnits || !Number.isNaN(localUnits)) column(log, 'localUnits')[at] = localUnits;
  if (log.wages || !Number.isNaN(wages)) column(log, 'wages')[at] = wages;
  if (log.stars || stars !== NO_STARS) column(log, 'stars')[at] = stars;
  if (log.flags || flags !== 0) column(log, 'flags')[at] = flags;
  if (log.incomplete || incomplete !== 0) column(log, 'incomplete')[at] = incomplete;
}

/** Cells of one region and sector in several years. */
export interface Cells {
  readonly feature: number;
  readonly region: number;
  readonly sector: number;
  /** Numbers of the years. */
  readonly years: Int32Array;
}

/**
 * Writes observations that say nothing yet, one for each year.
 *
 * @returns Position of the first.
 */
export function logBlanks(log: ObservationLog, {feature, region, sector, years}: Cells): number {
  const from = log.length;
  const to = from + years.length;
  makeRoom(log, to);
  noteRegion(log, region);
  log.length = to;
  for (let at = from; at < to; at += 1) {
    log.feature[at] = feature;
    log.region[at] = region;
    log.cell[at] = ((years[at - from] ?? -1) << SECTOR_BITS) | sector;
    log.employment[at] = NaN;
  }
  log.localUnits?.fill(NaN, from, to);
  log.wages?.fill(NaN, from, to);
  log.stars?.fill(NO_STARS, from, to);
  log.flags?.fill(0, from, to);
  log.incomplete?.fill(0, from, to);
  return from;
}

/** Measures of an observation, by the name of their column. */
export type Measure = keyof Observation;

/** Column of a measure, made when first asked for. */
export function column<M extends Measure>(
  log: ObservationLog,
  measure: M,
): NonNullable<ObservationLog[M]> {
  return (log[measure] ??= blankColumn(
    measure,
    log.region.length,
  ) as ObservationLog[M]) as NonNullable<ObservationLog[M]>;
}

/** Takes out the observations from `from` on that say nothing. */
export function dropBlanks(log: ObservationLog, from: number): void {
  let to = from;
  for (let at = from; at < log.length; at += 1) {
    if (saysNothing(log, at)) continue;
    if (to !== at) move(log, at, to);
    to += 1;
  }
  log.length = to;
}

function saysNothing(log: ObservationLog, at: number): boolean {
  return (
    Number.isNaN(log.employment[at]) &&
    (log.flags?.[at] ?? 0) === 0 &&
    Number.isNaN(log.localUnits?.[at] ?? NaN) &&
    Number.isNaN(log.wages?.[at] ?? NaN) &&
    (log.stars?.[at] ?? NO_STARS) === NO_STARS &&
    (log.incomplete?.[at] ?? 0) === 0
  );
}

function move(log: ObservationLog, from: number, to: number): void {
  for (const part of [log.feature, log.region, log.cell, log.employment])
    part[to] = part[from] ?? 0;
  if (log.localUnits) log.localUnits[to] = log.localUnits[from] ?? NaN;
  if (log.wages) log.wages[to] = log.wages[from] ?? NaN;
  if (log.stars) log.stars[to] = log.stars[from] ?? NO_STARS;
  if (log.flags) log.flags[to] = log.flags[from] ?? 0;
  if (log.incomplete) log.incomplete[to] = log.incomplete[from] ?? 0;
}

function noteRegion(log: ObservationLog, region: number): void {
  if (log.length > 0 && region < (log.region[log.length - 1] ?? 0)) log.regionsAscend = false;
}

function blankColumn(measure: Measure, length: number): Float64Array | Uint16Array | Uint8Array {
  if (measure === 'flags') return new Uint16Array(length);
  if (measure === 'incomplete') return new Uint8Array(length);
  if (measure === 'stars') return new Uint8Array(length).fill(NO_STARS);
  return new Float64Array(length).fill(NaN);
}

function makeRoom(log: ObservationLog, length: number): void {
  if (length <= log.region.length) return;
  log.feature = grown(log.feature, length);
  log.region = grown(log.region, length);
  log.cell = grown(log.cell, length);
  log.employment = grown(log.employment, length, NaN);
  log.localUnits &&= grown(log.localUnits, length, NaN);
  log.wages &&= grown(log.wages, length, NaN);
  log.stars &&= grown(log.stars, length, NO_STARS);
  log.flags &&= grown(log.flags, length);
  log.incomplete &&= grown(log.incomplete, length);
}
