import type {ProblemList} from '../reading/values/problem-list.js';
import type {CsvLayout} from './csv-layout.js';
import type {CsvRow} from './csv-rows.js';

/** Reports what is wrong or doubtful in a table as a whole. */
export function checkLayout(text: string, layout: CsvLayout, problems: ProblemList): void {
  const {columns, decimal, decimalCertain, headings, rows} = layout;
  const error = {severity: 'error', field: 'headings', value: listed(headings)} as const;
  if (columns.region === undefined) {
    const message = 'have no column of region codes that is known: name it as columns.region';
    problems.add({}, {...error, message});
  }
  if ([columns.employment, columns.localUnits, columns.wages].every((at) => at === undefined)) {
    const message = 'have no column of figures that is known: name it as columns.employment';
    problems.add({}, {...error, message});
  }
  if (columns.sector === undefined && columns.sectorName === undefined) {
    const message = 'have no column of sectors that is known; all figures were taken as one sector';
    problems.add({}, {...error, severity: 'warning', message});
  }
  if (!decimalCertain) {
    const [sign, group] = decimal === ',' ? ['commas', 'points'] : ['points', 'commas'];
    const message = `is not certain; ${sign} were taken as decimal signs, ${group} as thousands`;
    problems.add({}, {severity: 'warning', field: 'decimal', message});
  }
  const line = unclosedQuote(text, rows);
  if (line !== undefined) {
    const message = 'has a quotation mark that nothing closes; all that follows is one cell';
    problems.add({line}, {severity: 'error', message});
  }
}

/** Whether a row has no more cells than there are headings; else what is where is not certain. */
export function checkRow(
  {cells, line}: CsvRow,
  {headings}: Pick<CsvLayout, 'headings'>,
  problems: ProblemList,
): boolean {
  if (cells.slice(headings.length).every((cell) => cell === '')) return true;
  const message = 'has more cells than there are headings; it was left out';
  problems.add({line}, {severity: 'error', value: listed(cells), message});
  return false;
}

/** Line of a last row that has swallowed the rest of the text. */
function unclosedQuote(text: string, rows: readonly CsvRow[]): number | undefined {
  const last = rows.at(-1);
  const swallowed = last?.cells.some((cell) => /[\r\n]/.test(cell)) === true;
  const marks = swallowed ? (text.match(/"/g)?.length ?? 0) : 0;
  return marks % 2 === 1 ? last?.line : undefined;
}

function listed(cells: readonly string[]): string {
  return cells.join(' | ');
}
