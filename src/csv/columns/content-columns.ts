import type {CsvField} from './column-names.js';
import type {Columns} from './given-columns.js';
import type {ColumnSearch} from './named-columns.js';

/** Columns that are taken by what is in them. */
export interface ColumnTaking extends Pick<ColumnSearch, 'headings' | 'sample' | 'free' | 'given'> {
  readonly columns: Columns;
  readonly take: (field: CsvField, at: number) => void;
}

/** A column of nothing but codes of NACE, under a heading that is not known or missing. */
export function takeSectors({headings, sample, free, take, columns, given}: ColumnTaking): void {
  if (columns.sector !== undefined || columns.sectorName !== undefined) return;
  if (given.sector !== undefined) return;
  const found = headings.findIndex((_, at) => {
    const cells = sample.cells(at);
    const codes = new Set(cells);
    return free(at) && codes.size > 1 && [...codes].every((code) => NACE_CODE.test(code));
  });
  if (found >= 0) take('sector', found);
}

/** Codes of NACE with at least two digits, or aggregates of such. */
const NACE_CODE = /^(?:[A-U]\d{2,4}(?:[-_][A-U]?\d{2,4})?|TOTAL)$/;

/** Columns of a table without headings: years, and figures if only one column holds some. */
export function takeByContent({headings, sample, free, take, columns, given}: ColumnTaking): void {
  const places = headings.map((_, at) => at).filter((at) => free(at));
  const isYears = (at: number): boolean =>
    sample.cells(at).length > 0 && sample.cells(at).every((cell) => /^(?:19|20)\d\d$/.test(cell));
  const years = places.filter(isYears);
  const [year] = years;
  if (years.length === 1 && year !== undefined && given.year === undefined) take('year', year);
  const figures = places.filter((at) => !isYears(at) && sample.figureShare(at) > MOSTLY);
  const [figure] = figures;
  if (figures.length !== 1 || figure === undefined || columns.employment !== undefined) return;
  if (given.employment === undefined) take('employment', figure);
}

const MOSTLY = 0.5;

/** Names of sectors and regions in the column beside their codes, whatever its heading. */
export function takeLabels(taking: ColumnTaking): void {
  const {columns, given, take} = taking;
  for (const [code, label] of LABELLED) {
    const at = columns[code];
    if (at === undefined || columns[label] !== undefined || given[label] !== undefined) continue;
    if (isLabelled(at, taking)) take(label, at + 1);
  }
}

const LABELLED = [
  ['sector', 'sectorName'],
  ['region', 'name'],
] as const;

/** Whether the column to the right of a column of codes holds their names. */
function isLabelled(at: number, {headings, sample, free}: ColumnTaking): boolean {
  const beside = headings[at + 1];
  if (beside === undefined || !free(at + 1) || !isWords(sample.cells(at + 1))) return false;
  const isNamed = beside === `${headings[at]} label`;
  return (isNamed || new Set(sample.cells(at)).size > 1) && sample.areLabels(at, at + 1);
}

function isWords(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every((cell) => /\p{L}{3}/u.test(cell));
}
