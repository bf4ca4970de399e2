import {blankColumn, type ColumnOf, type Measure, type MeasureColumn} from './measure-columns.js';
import {isPlainObject} from './plain-object.js';
import type {YearRun} from './wide-years.js';

/** Features looked at to tell how full a grid would be. */
const SAMPLE = 32;

/** Most entries of one measure in a grid. */
const LARGEST = 1 << 25;

/**
 * Figures of wide features in a full grid of sectors, years and regions.
 *
 * Where most regions have figures of most sectors, writing each straight to its place is much
 * quicker than sorting. What has no place in the grid goes to the log of observations.
 */
export interface WideGrid {
  /** Distance from one year to the next in a column: room for the region of each feature. */
  readonly width: number;
  /** Number of the region of each row, ascending. */
  readonly region: Uint32Array;
  /** Position of the feature of each row. */
  readonly feature: Uint32Array;
  /** Rows in use. */
  rows: number;
  /** Years of the columns by number; `undefined` until the first values come. */
  years: Int32Array | undefined;
  /** Sectors that are given columns, at most. */
  readonly mostSectors: number;
  readonly sectors: Set<number>;
  /** Columns of each measure by number of the sector, over years and in each over rows. */
  readonly columns: {readonly [M in Measure]: (ColumnOf<M> | undefined)[]};
}

/** An empty grid for `width` regions; `mostSectors` 0 makes one that takes nothing. */
export function wideGrid(width: number, mostSectors: number): WideGrid {
  const room = mostSectors === 0 ? 0 : width;
  return {
    width: room,
    region: new Uint32Array(room),
    feature: new Uint32Array(room),
    rows: 0,
    years: undefined,
    mostSectors,
    sectors: new Set(),
    columns: {
      employment: [],
      localUnits: [],
      wages: [],
      stars: [],
      flags: [],
      incomplete: [],
    },
  };
}

/** Row for a feature; `-1` if its region has one already, or the grid no room. */
export function gridRow(grid: WideGrid, feature: number, region: number): number {
  const row = grid.rows;
  if (row >= grid.width || (row > 0 && region <= (grid.region[row - 1] ?? 0))) return -1;
  grid.region[row] = region;
  grid.feature[row] = feature;
  grid.rows = row + 1;
  return row;
}

/** Column for values over `run`, made when first asked for; `undefined` if there is no place. */
export function gridColumn(
  grid: WideGrid,
  measure: Measure,
  sector: number,
  run: YearRun,
): MeasureColumn | undefined {
  grid.years ??= run.years;
  if (grid.years !== run.years && !isSameYear(grid.years, run.years)) return undefined;
  const known = grid.columns[measure][sector];
  if (known !== undefined) return known;
  const length = grid.years.length * grid.width;
  const sectors = Math.min(grid.mostSectors, LARGEST / length);
  if (!grid.sectors.has(sector) && grid.sectors.size >= sectors) return undefined;
  const column = blankColumn(measure, length);
  grid.sectors.add(sector);
  (grid.columns[measure] as MeasureColumn[])[sector] = column;
  return column;
}

function isSameYear(one: Int32Array, other: Int32Array): boolean {
  return one.length === 1 && other.length === 1 && one[0] === other[0];
}

/**
 * Number of sectors that a grid should take; 0 if most of it would be empty.
 *
 * @param measure - Name of the property that holds figures by sector.
 */
export function gridSectors(features: readonly unknown[], measure: string): number {
  const keys = new Set<string>();
  let [mentions, sampled] = [0, 0];
  const stride = Math.max(1, Math.floor(features.length / SAMPLE));
  for (let at = 0; at < features.length; at += stride) {
    const feature = features[at];
    const properties = isPlainObject(feature) ? feature['properties'] : undefined;
    const values = isPlainObject(properties) ? properties[measure] : undefined;
    if (!isPlainObject(values)) continue;
    sampled += 1;
    for (const key of Object.keys(values)) {
      keys.add(key);
      mentions += 1;
    }
  }
  return mentions * 4 >= keys.size * sampled ? 2 * keys.size : 0;
}
