import type {FeatureList} from '../values/feature-list.js';
import {isPlainObject} from '../values/plain-object.js';
import {
  blankColumn,
  MEASURES,
  type ColumnOf,
  type Measure,
  type MeasureColumn,
} from './measure-columns.js';
import type {YearRun} from './year-index.js';

/** Number of features sampled to estimate how full a grid would be. */
const SAMPLE = 32;

/** Maximum number of regions in a band; creating the columns of a band takes a few milliseconds. */
const BAND = 1_024;

/** Maximum number of entries of all columns together. */
const MOST_ENTRIES = 1 << 26;

/**
 * Figures of wide features in a full grid of sectors, years and regions.
 *
 * If most regions have figures for most sectors, writing each figure straight to its place is much
 * faster than sorting. Anything that does not fit into the grid goes to the log of observations.
 */
export interface WideGrid {
  /** Regions in groups; only the last band accepts more. */
  readonly bands: GridBand[];
  /** Years of the columns by number; `undefined` until the first values come. */
  years: Int32Array | undefined;
  /** Maximum number of features still to come. */
  expected: number;
  /** Maximum number of sectors with columns; 0 makes a grid that accepts nothing. */
  readonly mostSectors: number;
  readonly sectors: Set<number>;
  /** Entries of all columns made so far. */
  entries: number;
}

/** Some regions of a grid. */
export interface GridBand {
  /** Capacity in regions: the distance from one year to the next in a column. */
  readonly width: number;
  /** Number of the region of each row, ascending. */
  readonly region: Uint32Array;
  /** Position of the feature of each row. */
  readonly feature: Uint32Array;
  /** Rows in use. */
  rows: number;
  /**
   * Columns of each measure by number of the sector; each runs over years, and within a year over
   * rows.
   */
  readonly columns: {readonly [M in Measure]: (ColumnOf<M> | undefined)[]};
}

/** An empty grid for the regions of `features` features. */
export function wideGrid(features: number, mostSectors: number): WideGrid {
  const expected = mostSectors === 0 ? 0 : features;
  return {
    bands: [],
    years: undefined,
    expected,
    mostSectors,
    sectors: new Set(),
    entries: 0,
  };
}

/** Band with a new last row for a feature; `undefined` if its region has a row already. */
export function gridRow(grid: WideGrid, feature: number, region: number): GridBand | undefined {
  let band = grid.bands.at(-1);
  if (grid.expected === 0) return undefined;
  if (band !== undefined && region <= (band.region[band.rows - 1] ?? 0)) return undefined;
  if (band === undefined || band.rows === band.width) {
    band = gridBand(Math.min(grid.expected, BAND));
    grid.bands.push(band);
  }
  grid.expected -= 1;
  band.region[band.rows] = region;
  band.feature[band.rows] = feature;
  band.rows += 1;
  return band;
}

/** Sector and measure of a column in the last band. */
export interface ColumnPlace {
  readonly measure: Measure;
  readonly sector: number;
  readonly run: YearRun;
}

/** Column of the last band, created on first use; `undefined` if it does not fit. */
export function gridColumn(
  grid: WideGrid,
  band: GridBand,
  {measure, sector, run}: ColumnPlace,
): MeasureColumn | undefined {
  grid.years ??= run.years;
  if (grid.years !== run.years && !isSameYear(grid.years, run.years)) return undefined;
  const known = band.columns[measure][sector];
  if (known !== undefined) return known;
  const length = grid.years.length * band.width;
  if (grid.entries + length > MOST_ENTRIES) return undefined;
  if (!grid.sectors.has(sector) && grid.sectors.size >= grid.mostSectors) return undefined;
  const column = blankColumn(measure, length);
  grid.entries += length;
  grid.sectors.add(sector);
  (band.columns[measure] as MeasureColumn[])[sector] = column;
  return column;
}

/** Measures with at least one column in the grid. */
export function gridMeasures({bands}: WideGrid): readonly Measure[] {
  return MEASURES.filter((measure) => bands.some(({columns}) => columns[measure].length > 0));
}

function gridBand(width: number): GridBand {
  return {
    width,
    region: new Uint32Array(width),
    feature: new Uint32Array(width),
    rows: 0,
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

function isSameYear(one: Int32Array, other: Int32Array): boolean {
  return one.length === 1 && other.length === 1 && one[0] === other[0];
}

/**
 * Number of sectors that a grid should accept; 0 if most of it would be empty.
 *
 * @param measure - Name of the property that holds figures by sector.
 */
export function gridSectors(features: FeatureList, measure: string): number {
  const keys = new Set<string>();
  let [mentions, sampled] = [0, 0];
  const stride = Math.max(1, Math.floor(features.length / SAMPLE));
  for (let at = 0; at < features.length; at += stride) {
    const own = sectorsOf(features, at, measure);
    if (own === undefined) continue;
    sampled += 1;
    mentions += own.length;
    for (const key of own) keys.add(key);
  }
  return mentions * 4 >= keys.size * sampled ? 2 * keys.size : 0;
}

/** Sectors with figures in a wide feature; `undefined` if the feature cannot be read or is not wide. */
function sectorsOf(features: FeatureList, at: number, measure: string): string[] | undefined {
  try {
    const feature = features.feature(at);
    const properties = isPlainObject(feature) ? feature['properties'] : undefined;
    const values = isPlainObject(properties) ? properties[measure] : undefined;
    return isPlainObject(values) ? Object.keys(values) : undefined;
  } catch {
    return undefined;
  }
}
