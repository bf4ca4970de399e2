import {csvRows} from '../csv/cells/csv-rows.js';
import {INDICATOR_NAMES, INDICATORS} from './indicators.js';
import type {TableRows} from './layout-rows.js';

/** Columns of a table of one indicator. */
interface PlainColumns {
  readonly nace: number;
  readonly geo: number;
  readonly year: number;
  readonly value: number;
  /** -1 if the table has no flags. */
  readonly flag: number;
  /** Indicator that the column of figures is named after. */
  readonly indicator: string;
}

/** Whether a heading is that of a table of one indicator; see {@link plainRows}. */
export function isPlainHeading(heading: string): boolean {
  return plainColumns(heading.trim().split(',')) !== undefined;
}

/**
 * Rows of a table of one indicator in plain columns: `geo`, `nace_r2`, `year`, the figures under the
 * name of the indicator, such as `emp_loc_nr`, and optionally `flag`. An empty cell is a figure that
 * is not published.
 */
export function plainRows(text: string): TableRows {
  const [heading, ...lines] = csvRows(text, ',');
  const at = plainColumns(heading?.cells ?? []);
  if (at === undefined) throw new SyntaxError('table of one indicator has no heading');
  const columns = new Map<number, number>();
  const rows = new Map<string, string[]>();
  for (const {cells} of lines) {
    const cell = (column: number): string => cells[column] ?? '';
    const year = Number(cell(at.year));
    const place = columns.get(year) ?? columns.size;
    columns.set(year, place);
    const key = `${cell(at.nace)},${at.indicator},${cell(at.geo)}`;
    const row = rows.get(key) ?? [];
    rows.set(key, row);
    row[place] = `${cell(at.value) || ':'} ${cell(at.flag)}`;
  }
  return {nace: '2', rows, columns};
}

function plainColumns(headings: readonly string[]): PlainColumns | undefined {
  const [nace, geo, year, flag] = ['nace_r2', 'geo', 'year', 'flag'].map((name) =>
    headings.indexOf(name),
  ) as [number, number, number, number];
  const value = headings.findIndex((name) => indicatorOf(name) !== undefined);
  const indicator = indicatorOf(headings[value] ?? '');
  if (indicator === undefined || Math.min(nace, geo, year) < 0) return undefined;
  return {nace, geo, year, value, flag, indicator};
}

function indicatorOf(name: string): string | undefined {
  const code = name.toUpperCase();
  return INDICATORS.includes(code) ? code : INDICATOR_NAMES[code];
}
