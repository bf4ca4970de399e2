import type {ProblemList} from '../reading/values/problem-list.js';
import type {CsvLayout} from './csv-layout.js';
import type {CsvRow} from './csv-rows.js';

/** Reports faults and doubts that concern a table as a whole. */
export function checkLayout(text: string, layout: CsvLayout, problems: ProblemList): void {
  const {columns, decimal, decimalCertain, headings, rows} = layout;
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
  const line = unclosedQuote(text, rows);
  if (line !== undefined) {
    const message = 'has an unclosed quotation mark; everything after it was read as one cell';
    problems.add({line}, {severity: 'error', message});
  }
}

/**
 * Whether the row fits the header; with surplus cells we cannot tell which value belongs to which
 * column.
 */
export function checkRow(
  {cells, line}: CsvRow,
  {headings}: Pick<CsvLayout, 'headings'>,
  problems: ProblemList,
): boolean {
  if (cells.slice(headings.length).every((cell) => cell === '')) return true;
  const message = 'has more cells than headings; the row was left out';
  problems.add({line}, {severity: 'error', value: listed(cells), message});
  return false;
}

/** Line of a last row that contains the rest of the text as one cell. */
function unclosedQuote(text: string, rows: readonly CsvRow[]): number | undefined {
  const last = rows.at(-1);
  const swallowed = last?.cells.some((cell) => /[\r\n]/.test(cell)) === true;
  const marks = swallowed ? (text.match(/"/g)?.length ?? 0) : 0;
  return marks % 2 === 1 ? last?.line : undefined;
}

function listed(cells: readonly string[]): string {
  return cells.join(' | ');
}
