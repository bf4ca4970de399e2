import type {CsvRow} from '../cells/csv-rows.js';
import type {Columns} from './given-columns.js';
import {isRegionCode, regionText} from './region-codes.js';

/** Headings and rows of a table. */
export interface PlainTable {
  readonly headings: readonly string[];
  readonly rows: readonly CsvRow[];
}

/**
 * A table of Eurostat's in which the first cell of each row holds all dimensions, divided by commas
 * as in the heading `freq,unit,geo\TIME_PERIOD`, with a cell for each of them.
 */
export function* withDimensionsApart({headings, rows}: PlainTable): Generator<void, PlainTable> {
  const [first = '', ...others] = headings;
  if (!first.includes('\\') || !first.includes(',')) return {headings, rows};
  const dimensions = first.split(',').map((name) => name.trim());
  const apart: CsvRow[] = [];
  for (const [at, {cells, line}] of rows.entries()) {
    if (at % STRIDE === STRIDE - 1) yield;
    const [keys = '', ...figures] = cells;
    const own = keys.split(',').map((key) => key.trim());
    while (own.length < dimensions.length) own.push('');
    apart.push({cells: [...own, ...figures], line});
  }
  return {headings: [...dimensions, ...others], rows: apart};
}

/** Rows between two pauses. */
const STRIDE = 2_000;

/** Rows of a table, and the lines beneath it that are not of it. */
export interface FootedRows {
  readonly rows: readonly CsvRow[];
  readonly below: readonly CsvRow[];
}

/** Maximum number of lines beneath a table. */
const MOST_BELOW = 200;

/**
 * Parts a table from the notes beneath it: lines with few cells of which none is the code of a
 * region.
 */
export function footedRows(rows: readonly CsvRow[], columns: Columns, width: number): FootedRows {
  const {region} = columns;
  if (region === undefined || width < 3) return {rows, below: []};
  let end = rows.length;
  while (end > 0 && rows.length - end < MOST_BELOW && isNote(rows[end - 1], region, width))
    end -= 1;
  if (end === rows.length || end === 0) return {rows, below: []};
  return {rows: rows.slice(0, end), below: rows.slice(end)};
}

function isNote(row: CsvRow | undefined, region: number, width: number): boolean {
  const cells = row?.cells ?? [];
  const filled = cells.filter((cell) => cell !== '').length;
  if (filled > Math.max(1, Math.min(2, width / 2))) return false;
  const code = cells[region] ?? '';
  return !isRegionCode(regionText(code).code) && !/^[A-Z]{2}[A-Z\d]{1,3}$/.test(code);
}
