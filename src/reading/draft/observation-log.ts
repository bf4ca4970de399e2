import {
  blankColumn,
  blankValue,
  MEASURES,
  saysAnything,
  type Measure,
  type MeasureColumn,
  type MeasureColumns,
} from './measure-columns.js';

/** Number of bits of a cell that hold the sector. */
export const SECTOR_BITS = 14;

/** Observations in the order read, as columns that grow; beyond `length` they are blank. */
export interface ObservationLog extends MeasureColumns {
  length: number;
  /** Position of the observation's feature. */
  feature: Uint32Array;
  /** Number of the region. */
  region: Uint32Array;
  /** Number of the year, followed by that of the sector in the low {@link SECTOR_BITS} bits. */
  cell: Uint32Array;
  employment: Float64Array;
  /** Whether regions have come in ascending order so far. */
  regionsAscend: boolean;
}

/** Region, sector, year and feature of an observation, by the numbers that the indices assign. */
export interface Cell {
  feature: number;
  region: number;
  sector: number;
  year: number;
}

/** An empty log. */
export function observationLog(): ObservationLog {
  return {
    length: 0,
    feature: new Uint32Array(0),
    region: new Uint32Array(0),
    cell: new Uint32Array(0),
    employment: new Float64Array(0),
    localUnits: undefined,
    wages: undefined,
    stars: undefined,
    flags: undefined,
    incomplete: undefined,
    regionsAscend: true,
  };
}

/** Makes room for `more` observations. */
export function makeRoom(log: ObservationLog, more: number): void {
  const length = log.length + more;
  if (length <= log.region.length) return;
  log.feature = grown(log.feature, length);
  log.region = grown(log.region, length);
  log.cell = grown(log.cell, length);
  log.employment = grown(log.employment, length, NaN);
  log.localUnits &&= grown(log.localUnits, length, NaN);
  log.wages &&= grown(log.wages, length, NaN);
  log.stars &&= grown(log.stars, length, blankValue('stars'));
  log.flags &&= grown(log.flags, length);
  log.incomplete &&= grown(log.incomplete, length);
}

/**
 * Adds a blank observation.
 *
 * @returns Its position.
 */
export function logBlank(log: ObservationLog, {feature, region, sector, year}: Cell): number {
  const at = log.length;
  if (at === log.region.length) makeRoom(log, 1);
  if (at > 0 && region < (log.region[at - 1] ?? 0)) log.regionsAscend = false;
  log.length = at + 1;
  log.feature[at] = feature;
  log.region[at] = region;
  log.cell[at] = (year << SECTOR_BITS) | sector;
  return at;
}

/** Column of a measure, created on first use; a different array after the log has grown. */
export function logColumn(log: ObservationLog, measure: Measure): MeasureColumn {
  const known = log[measure];
  if (known !== undefined) return known;
  const column = blankColumn(measure, log.region.length);
  Object.assign(log, {[measure]: column});
  return column;
}

/** Removes the blank observations from `from` on. */
export function dropBlanks(log: ObservationLog, from: number): void {
  let to = from;
  for (let at = from; at < log.length; at += 1) {
    if (!saysAnything(log, at)) continue;
    if (to !== at) move(log, at, to);
    to += 1;
  }
  for (const measure of MEASURES) log[measure]?.fill(blankValue(measure), to, log.length);
  log.length = to;
}

function move(log: ObservationLog, from: number, to: number): void {
  log.feature[to] = log.feature[from] ?? 0;
  log.region[to] = log.region[from] ?? 0;
  log.cell[to] = log.cell[from] ?? 0;
  for (const measure of MEASURES) {
    const column = log[measure];
    if (column !== undefined) column[to] = column[from] ?? 0;
  }
}

type Column = Float64Array | Uint32Array | Int32Array | Uint16Array | Uint8Array;

/** Copy of a typed column with room for at least `length` entries and at least twice as long. */
export function grown<T extends Column>(column: T, length: number, fill = 0): T {
  const larger = new (column.constructor as new (length: number) => T)(
    Math.max(length, 2 * column.length, 64),
  );
  larger.set(column);
  if (fill !== 0) larger.fill(fill, column.length);
  return larger;
}
