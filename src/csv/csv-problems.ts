import type {ProblemList} from '../reading/values/problem-list.js';
import type {CsvRow} from './cells/csv-rows.js';
import type {DecimalSign} from './cells/figure-text.js';
import type {CsvField} from './columns/column-names.js';
import type {CsvLayout} from './csv-layout.js';
import {excerpt, listedValues} from './meaning/row-choice.js';

/** Reports faults and doubts that concern a table as a whole. */
export function checkLayout(layout: CsvLayout, problems: ProblemList): void {
  checkColumns(layout, problems);
  checkForm(layout, problems);
  for (const {field, taken, others} of layout.found.doubts) {
    const {headings} = layout;
    const message = doubtText(
      field,
      headings[taken] ?? '',
      others.map((at) => headings[at] ?? ''),
    );
    problems.add({}, {severity: 'warning', field: 'headings', message});
  }
  for (const line of layout.unclosed) {
    const message = 'has an unclosed quotation mark; it was read as a character of its cell';
    problems.add({line}, {severity: 'error', message});
  }
}

/** Whether a table has the columns without which nothing can be read. */
export function isReadable({columns, spread}: CsvLayout): boolean {
  const hasFigures = spread.length > 0 || FIGURES.some((field) => columns[field] !== undefined);
  return columns.region !== undefined && hasFigures;
}

const FIGURES = ['employment', 'localUnits', 'wages'] as const;

function checkColumns(layout: CsvLayout, problems: ProblemList): void {
  const {columns, spread, headings, found} = layout;
  const error = {severity: 'error', field: 'headings', value: listed(headings)} as const;
  if (columns.region === undefined) {
    const message = 'contain no recognised column of region codes; name it with columns.region';
    problems.add({}, {...error, message});
  }
  const [first] = found.parts;
  if (spread.length === 0 && FIGURES.every((field) => columns[field] === undefined)) {
    const message =
      first === undefined
        ? 'contain no recognised column of figures; name it with columns.employment'
        : `name parts of years (${listedValues(found.parts)}), and no column is of a whole year; name one with columns.employment, e.g. --column "employment=${excerpt(first)}"`;
    problems.add({}, {...error, message});
  }
  const isOneSector = columns.sector === undefined && columns.sectorName === undefined;
  if (isOneSector && spread.every(({sector}) => sector === undefined)) {
    const message = 'contain no recognised column of sectors; all figures were read as one sector';
    problems.add({}, {...error, severity: 'warning', message});
  }
}

/** Reports how the lines of a file were told from its table, and its figures from other texts. */
function checkForm(layout: CsvLayout, problems: ProblemList): void {
  const {headings, headingLine, around, rows} = layout;
  const warn = (field: string, message: string): void =>
    problems.add({}, {severity: 'warning', field, message});
  const [row] = rows;
  if (headingLine === undefined) {
    const message = `are missing: line ${row?.line} holds the code of a region; the columns are called ${listedValues(headings)}`;
    warn('headings', message);
  } else if (around.above.length > 0) {
    warn(
      'headings',
      `were found in line ${headingLine}; ${lines(around.above)} above were not read as rows`,
    );
  }
  if (around.below.length > 0) {
    const [first] = around.below;
    warn(
      `line ${first?.line}`,
      `begins ${lines(around.below)} beneath the table, which were not read`,
    );
  }
}

/** Warns of figures that can be read in two ways. */
export function checkDecimal(
  {decimalCertain, decimalMixed}: CsvLayout,
  decimal: DecimalSign,
  problems: ProblemList,
): void {
  if (decimalCertain) return;
  const [sign, group] = decimal === ',' ? ['commas', 'points'] : ['points', 'commas'];
  const message = decimalMixed
    ? `differs: some figures have a decimal point, others a comma; ${sign} were read as decimal signs`
    : `is ambiguous; ${sign} were read as decimal signs and ${group} as thousands separators`;
  problems.add({}, {severity: 'warning', field: 'decimal', message});
}

function lines(rows: readonly CsvRow[]): string {
  return rows.length === 1 ? '1 line' : `${rows.length} lines`;
}

function doubtText(field: CsvField, heading: string, others: readonly string[]): string {
  const taken = excerpt(heading);
  if (field === 'regionTotal') {
    return `"${taken}" was read as the region's employment in all activities; if it is the figure of the row, say --column "employment=${taken}"`;
  }
  const other = excerpt(others[0] ?? '');
  return `${field} was read from "${taken}"; ${listedValues(others)} might hold it too: to take that, say --column "${field}=${other}"`;
}

type RowLayout = Pick<CsvLayout, 'delimiter' | 'headings'>;

/**
 * Whether the row fits the header; with surplus cells we cannot tell which value belongs to which
 * column.
 */
export function checkRow({cells, line}: CsvRow, layout: RowLayout, problems: ProblemList): boolean {
  const {headings} = layout;
  if (cells.some((cell) => holdsRow(cell, layout))) {
    const message =
      'has a cell that holds further rows, probably by an unclosed quotation mark; the row was left out';
    problems.add({line}, {severity: 'error', value: listed(cells), message});
    return false;
  }
  if (cells.slice(headings.length).every((cell) => cell === '')) return true;
  const message = 'has more cells than headings; the row was left out';
  problems.add({line}, {severity: 'error', value: listed(cells), message});
  return false;
}

/**
 * Whether a cell holds a line with as many delimiters as a row: then a quotation mark was probably
 * left open, and another one, further down, has closed it.
 */
function holdsRow(cell: string, {delimiter, headings}: RowLayout): boolean {
  if (headings.length < 2 || !cell.includes('\n')) return false;
  const lines = cell.split('\n').slice(1, -1);
  return lines.some((line) => line.split(delimiter).length === headings.length);
}

function listed(cells: readonly string[]): string {
  return cells.join(' | ');
}
