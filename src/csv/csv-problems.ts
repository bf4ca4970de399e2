import type {ProblemList} from '../reading/values/problem-list.js';
import type {CsvLayout} from './csv-layout.js';
import type {CsvRow} from './csv-rows.js';

/** Reports faults and doubts that concern a table as a whole. */
export function checkLayout(layout: CsvLayout, problems: ProblemList): void {
  const {columns, decimal, decimalCertain, headings, unclosed} = layout;
  const error = {severity: 'error', field: 'headings', value: listed(headings)} as const;
  if (columns.region === undefined) {
    const message = 'contain no recognised column of region codes; name it with columns.region';
    problems.add({}, {...error, message});
  }
  if ([columns.employment, columns.localUnits, columns.wages].every((at) => at === undefined)) {
    const message = 'contain no recognised column of figures; name it with columns.employment';
    problems.add({}, {...error, message});
  }
  if (columns.sector === undefined && columns.sectorName === undefined) {
    const message = 'contain no recognised column of sectors; all figures were read as one sector';
    problems.add({}, {...error, severity: 'warning', message});
  }
  if (!decimalCertain) {
    const [sign, group] = decimal === ',' ? ['commas', 'points'] : ['points', 'commas'];
    const message = `is ambiguous; ${sign} were read as decimal signs and ${group} as thousands separators`;
    problems.add({}, {severity: 'warning', field: 'decimal', message});
  }
  for (const line of unclosed) {
    const message = 'has an unclosed quotation mark; it was read as a character of its cell';
    problems.add({line}, {severity: 'error', message});
  }
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
