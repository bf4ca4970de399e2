import type {CsvRow} from '../cells/csv-rows.js';
import {figureText} from '../cells/figure-text.js';
import type {ColumnDoubt} from './column-doubt.js';
import type {Columns, GivenColumns} from './given-columns.js';
import {foldedHeading} from './heading-words.js';
import type {TableSample} from './table-sample.js';

/** The table that has a column of totals. */
export interface TotalledTable {
  readonly headings: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly sample: TableSample;
  readonly given: GivenColumns;
}

/** Columns after it was decided what a total is, with what is to be told. */
export interface TotalMeaning {
  readonly columns: Columns;
  readonly doubts: readonly ColumnDoubt[];
}

/** Number of rows by which a total is understood. */
const EXAMINED = 5_000;

/** Headings that say that a total is of a region. */
const EXACT = /^(?:regiontotal|allactivities|totalallactivities|totalofregion|totalallsectors)$/;

/**
 * Decides whether a column called `total` holds the region's employment in all activities or the
 * figure of its own row. It is the row's own if there is no other figure, if it is the sum of other
 * columns, or if it is not the same for all sectors of a region and year.
 */
export function totalMeaning(columns: Columns, table: TotalledTable): TotalMeaning {
  const {regionTotal, ...others} = columns;
  const {headings, given} = table;
  const unchanged = {columns, doubts: []};
  if (regionTotal === undefined || given.regionTotal !== undefined) return unchanged;
  const {employment} = columns;
  if (employment === undefined)
    return hasNoFigure(columns, given) ? own(others, regionTotal) : unchanged;
  const isExact = EXACT.test(foldedHeading(headings[regionTotal] ?? ''));
  if (isExact || given.employment !== undefined) return unchanged;
  if (isSum(regionTotal, table) || varies(regionTotal, columns, table)) {
    return own(others, regionTotal, employment);
  }
  return {columns, doubts: [{field: 'regionTotal', taken: regionTotal, others: []}]};
}

function hasNoFigure({localUnits, wages}: Columns, given: GivenColumns): boolean {
  return localUnits === undefined && wages === undefined && given.employment !== '';
}

/** The total as the figure of its row, in place of another column. */
function own(columns: Columns, taken: number, other?: number): TotalMeaning {
  const doubts =
    other === undefined ? [] : [{field: 'employment', taken, others: [other]} as const];
  return {columns: {...columns, employment: taken}, doubts};
}

/** Whether each total is the sum of two or more other columns that are beside each other. */
function isSum(total: number, {headings, rows, sample}: TotalledTable): boolean {
  const figures = headings
    .map((_, at) => at)
    .filter((at) => at !== total && sample.figureShare(at) > 0.5 && !isYears(sample.cells(at)));
  for (let from = 0; from < figures.length - 1; from += 1) {
    for (let to = from + 2; to <= Math.min(figures.length, from + 6); to += 1) {
      if (addsUp(total, figures.slice(from, to), rows)) return true;
    }
  }
  return false;
}

function addsUp(total: number, parts: readonly number[], rows: readonly CsvRow[]): boolean {
  let seen = 0;
  for (const {cells} of rows.slice(0, EXAMINED)) {
    const sum = numberIn(cells[total]);
    const found = parts.map((at) => numberIn(cells[at]));
    if (sum === undefined || found.some((part) => part === undefined)) continue;
    const added = found.reduce<number>((all, part) => all + (part ?? 0), 0);
    if (Math.abs(added - sum) > Math.max(1, 0.001 * sum)) return false;
    seen += 1;
  }
  return seen > 0;
}

/** Whether rows of one region and year have different totals. */
function varies(total: number, {region, year}: Columns, {rows}: TotalledTable): boolean {
  const totals = new Map<string, string>();
  return rows.slice(0, EXAMINED).some(({cells}) => {
    const key = `${cells[region ?? -1]}\0${cells[year ?? -1]}`;
    const found = cells[total] ?? '';
    const known = totals.get(key) ?? found;
    totals.set(key, known);
    return known !== found;
  });
}

function isYears(cells: readonly string[]): boolean {
  return cells.every((cell) => /^(?:19|20)\d\d$/.test(cell));
}

function numberIn(cell = ''): number | undefined {
  const {value} = figureText(cell, '.');
  return typeof value === 'number' ? value : undefined;
}
