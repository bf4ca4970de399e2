import type {ObservationColumns} from './hotspot-table.js';
import {
  blankColumn,
  MEASURES,
  saysAnything,
  type Measure,
  type MeasureColumn,
  type MeasureColumns,
} from './measure-columns.js';
import {logBlank, logColumn, type ObservationLog} from './observation-log.js';
import type {Ranks} from './table-builder.js';
import type {WideGrid} from './wide-grid.js';

/** One sector in one year of a grid. */
interface GridSlice {
  readonly columns: MeasureColumns;
  /** Position of the first row in the columns. */
  readonly base: number;
  /** Rows that go to the table, ascending; `undefined` for all. */
  readonly rows: Uint32Array | undefined;
}

/**
 * The observations of a grid as columns of a table.
 *
 * A slice goes over as a whole where at least three quarters of it have employment; of others,
 * what says nothing is left out.
 */
export function gridObservations(grid: WideGrid, ranks: Ranks): ObservationColumns {
  const slices = slicesInOrder(grid, ranks);
  const start = new Uint32Array(slices.length + 1);
  for (const [at, slice] of slices.entries()) {
    start[at + 1] = (start[at] ?? 0) + (slice === undefined ? 0 : lengthOf(slice, grid));
  }
  const region = new Uint32Array(start[slices.length] ?? 0);
  const all = grid.region.subarray(0, grid.rows).map((number) => ranks.region[number] ?? 0);
  for (const [at, slice] of slices.entries()) {
    if (slice === undefined) continue;
    if (slice.rows === undefined) region.set(all, start[at]);
    else
      region.set(
        slice.rows.map((row) => all[row] ?? 0),
        start[at],
      );
  }
  const used = MEASURES.slice(1).filter((measure) => grid.columns[measure].length > 0);
  const column = (measure: Measure): MeasureColumn => tableColumn(measure, {slices, start, grid});
  const others = Object.fromEntries(used.map((measure) => [measure, column(measure)]));
  return {start, region, employment: column('employment') as Float64Array, ...others};
}

/** Writes the observations of a grid into a log. */
export function logGrid(grid: WideGrid, log: ObservationLog): void {
  for (let row = 0; row < grid.rows; row += 1) {
    const place = {feature: grid.feature[row] ?? 0, region: grid.region[row] ?? 0};
    for (const sector of grid.sectors) {
      const columns = columnsOf(grid, sector);
      for (const [at, year] of (grid.years ?? []).entries()) {
        const from = at * grid.width + row;
        if (year < 0 || !saysAnything(columns, from)) continue;
        const to = logBlank(log, {...place, sector, year});
        for (const measure of MEASURES) {
          const column = columns[measure];
          if (column !== undefined) logColumn(log, measure)[to] = column[from] ?? 0;
        }
      }
    }
  }
}

/** Slices in the order of the table; `undefined` for one without figures. */
function slicesInOrder(grid: WideGrid, ranks: Ranks): (GridSlice | undefined)[] {
  const slices = new Array<GridSlice | undefined>(ranks.years * ranks.sectors).fill(undefined);
  const placed = Uint8Array.from(grid.region.subarray(0, grid.rows), (number) => {
    return (ranks.region[number] ?? -1) < 0 ? 0 : 1;
  });
  const allPlaced = placed.every((place) => place === 1);
  for (const sector of grid.sectors) {
    const columns = columnsOf(grid, sector);
    for (const [at, number] of (grid.years ?? []).entries()) {
      const [year, rank] = [ranks.year[number] ?? -1, ranks.sector[sector] ?? -1];
      if (year < 0 || rank < 0) continue;
      const base = at * grid.width;
      const isWhole = allPlaced && filled(columns.employment, base, grid.rows) * 4 >= grid.rows * 3;
      const rows = isWhole ? undefined : rowsToKeep(columns, base, placed);
      slices[year * ranks.sectors + rank] = {columns, base, rows};
    }
  }
  return slices;
}

function columnsOf({columns}: WideGrid, sector: number): MeasureColumns {
  return {
    employment: columns.employment[sector],
    localUnits: columns.localUnits[sector],
    wages: columns.wages[sector],
    stars: columns.stars[sector],
    flags: columns.flags[sector],
    incomplete: columns.incomplete[sector],
  };
}

/** Number of figures among `length` entries from `base` on. */
function filled(column: Float64Array | undefined, base: number, length: number): number {
  if (column === undefined) return 0;
  let count = 0;
  for (let at = base; at < base + length; at += 1) if (!Number.isNaN(column[at])) count += 1;
  return count;
}

/** Rows of a slice that say something of a region that has a place. */
function rowsToKeep(columns: MeasureColumns, base: number, placed: Uint8Array): Uint32Array {
  const rows = new Uint32Array(placed.length);
  let count = 0;
  for (let row = 0; row < placed.length; row += 1) {
    if (placed[row] === 0 || !saysAnything(columns, base + row)) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.slice(0, count);
}

function lengthOf({rows}: GridSlice, grid: WideGrid): number {
  return rows === undefined ? grid.rows : rows.length;
}

interface GridSlices {
  readonly slices: readonly (GridSlice | undefined)[];
  /** Where each slice starts in the table. */
  readonly start: Uint32Array;
  readonly grid: WideGrid;
}

function tableColumn(measure: Measure, {slices, start, grid}: GridSlices): MeasureColumn {
  const result = blankColumn(measure, start[slices.length] ?? 0);
  for (const [at, slice] of slices.entries()) {
    const column = slice?.columns[measure];
    if (slice === undefined || column === undefined) continue;
    const source = column.subarray(slice.base, slice.base + grid.rows);
    result.set(slice.rows === undefined ? source : picked(source, slice.rows), start[at]);
  }
  return result;
}

function picked(source: MeasureColumn, rows: Uint32Array): Float64Array {
  const result = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) result[at] = source[rows[at] ?? 0] ?? 0;
  return result;
}
