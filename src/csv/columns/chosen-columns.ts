import type {CsvRow} from '../cells/csv-rows.js';
import type {ColumnDoubt} from './column-doubt.js';
import {ANY_FIGURE, type CsvField} from './column-names.js';
import {givenColumns, type Columns, type GivenColumns} from './given-columns.js';
import {headingMeaning, type HeadingMeaning} from './heading-meaning.js';
import {isFigureField} from './indicator-meaning.js';
import {regionColumn} from './region-column.js';
import {sectorColumns, yearColumns, type SpreadColumn} from './spread-columns.js';
import {tableSample, type TableSample} from './table-sample.js';
import {totalMeaning} from './total-column.js';
import type {UnitMeaning} from './unit-meaning.js';

/** The fields of a table's columns. */
export interface ChosenColumns {
  readonly columns: Readonly<Columns>;
  /** Columns of one year, sector or measure each; empty if a row has one figure of a measure. */
  readonly spread: readonly SpreadColumn[];
  /** Unit that the heading of a column names, by its position. */
  readonly units: ReadonlyMap<number, UnitMeaning>;
  /** Headings that name months or other parts of a year. */
  readonly parts: readonly string[];
  readonly doubts: readonly ColumnDoubt[];
}

/** A table whose columns are to be recognised. */
export interface UnreadTable {
  readonly headings: readonly string[];
  readonly rows: readonly CsvRow[];
  /** Whether the headings are the table's own. */
  readonly headed: boolean;
}

/** Recognises the columns of a table by their headings and, for codes, by their content. */
export function chosenColumns(table: UnreadTable, given: GivenColumns): ChosenColumns {
  const {headings, rows, headed} = table;
  const columns = givenColumns(headings, given, headed ? undefined : rows[0]);
  const sample = tableSample(rows);
  const taken = new Set(Object.values(columns));
  const free = (at: number): boolean => !taken.has(at);
  const meanings = headings.map((heading) => headingMeaning(headed ? heading : ''));
  const doubts: ColumnDoubt[] = [];

  function take(field: CsvField, at: number, others: readonly number[] = []): void {
    columns[field] = at;
    taken.add(at);
    if (others.length > 0) doubts.push({field, taken: at, others});
  }

  if (given.region === undefined) {
    const region = regionColumn(meanings, sample, free);
    if (region !== undefined) take('region', region.at, region.others);
  }
  const search = {headings, meanings, sample, free, given};
  const spread = spreadColumns(search, columns);
  for (const {at, flags} of spread) {
    taken.add(at);
    if (flags !== undefined) taken.add(flags);
  }
  for (const [field, candidates] of namedColumns(search)) {
    if (given[field] !== undefined || columns[field] !== undefined) continue;
    if (spread.length > 0 && (isFigureField(field) || field === 'regionTotal')) continue;
    const [first, ...others] = candidates;
    if (first !== undefined) take(field, first, notable(field, [first, ...others], search));
  }
  takeSectors({sample, headings, free, take, columns, given});
  if (!headed) takeByContent({sample, headings, free, take, columns, given});
  takeLabels({sample, headings, free, take, columns, given});
  const total = totalMeaning(columns, {headings, rows, sample, given});
  doubts.push(...total.doubts);
  return {
    columns: withoutIdle(total.columns, spread),
    spread,
    units: unitsOf(meanings),
    parts: headings.filter((_, at) => meanings[at]?.part !== undefined && free(at)),
    doubts,
  };
}

interface Search {
  readonly headings: readonly string[];
  readonly meanings: readonly HeadingMeaning[];
  readonly sample: TableSample;
  readonly free: (at: number) => boolean;
  readonly given: GivenColumns;
}

function spreadColumns(search: Search, columns: Columns): readonly SpreadColumn[] {
  if (columns.employment !== undefined) return [];
  const {meanings, free} = search;
  const years = yearColumns(search);
  const named = meanings.filter(({named, unit}, at) => {
    return named?.field === 'employment' && unit?.counts !== 'other' && free(at);
  });
  const hasOther = named.length > years.filter(({at}) => meanings[at]?.named !== undefined).length;
  if (years.length > 1 || (years.length === 1 && !hasOther)) return years;
  const hasSector = meanings.some((meaning) => meaning.named?.field === 'sector');
  return hasSector || named.length > 0 ? [] : sectorColumns(search);
}

/** Free columns by the field that their headings name, the most exact first. */
function namedColumns({
  headings,
  meanings,
  sample,
  free,
}: Search): ReadonlyMap<CsvField, readonly number[]> {
  const byField = new Map<CsvField, {at: number; rank: number}[]>();
  for (const [at, {named, unit}] of meanings.entries()) {
    if (named === undefined || !free(at)) continue;
    const field = named.field === 'region' ? 'name' : named.field;
    const isFigure = isFigureField(field) || field === 'regionTotal';
    if (isFigure && unit?.counts === 'other') continue;
    // A total of months that is empty, as in tables of a year that is not over.
    const isEmpty = isFigure && sample.cells(at).length === 0;
    if (isEmpty && meanings.some(({part}) => part !== undefined)) continue;
    const hasNone = isFigure && sample.figureShare(at) === 0;
    // A column of words called `units` holds the units of the figures.
    if (hasNone && field === 'localUnits' && sample.cells(at).length > 0) continue;
    // An empty column or one of words gives way to any other that is called so.
    const rank = named.rank + (hasNone || sample.cells(at).length === 0 ? 10 : 0);
    byField.set(field, [...(byField.get(field) ?? []), {at, rank}]);
  }
  const sorted = [...byField].map(([field, found]): [CsvField, readonly number[]] => [
    field,
    found.sort((one, other) => one.rank - other.rank || one.at - other.at).map(({at}) => at),
  ]);
  return new Map(sorted.filter(([, found]) => headings[found[0] ?? -1] !== undefined));
}

/** Fields of which two columns say different things. */
const DECISIVE: readonly CsvField[] = ['sector', 'year', 'employment', 'localUnits', 'wages'];

/** Of the columns that might hold a field too, those that hold something else than the first. */
function notable(
  field: CsvField,
  [first = -1, ...others]: readonly number[],
  {sample}: Search,
): readonly number[] {
  if (!DECISIVE.includes(field)) return [];
  return others.filter((at) => {
    if (sample.cells(at).length === 0 || sample.areAlike(first, at)) return false;
    return field !== 'sector' && field !== 'year' ? true : !sample.areLabels(first, at);
  });
}

interface Taking extends Pick<Search, 'headings' | 'sample' | 'free' | 'given'> {
  readonly columns: Columns;
  readonly take: (field: CsvField, at: number) => void;
}

/** A column of nothing but codes of NACE, under a heading that is not known or missing. */
function takeSectors({headings, sample, free, take, columns, given}: Taking): void {
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
function takeByContent({headings, sample, free, take, columns, given}: Taking): void {
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
function takeLabels({headings, sample, free, take, columns, given}: Taking): void {
  for (const [code, label] of [
    ['sector', 'sectorName'],
    ['region', 'name'],
  ] as const) {
    const at = columns[code];
    if (at === undefined || columns[label] !== undefined || given[label] !== undefined) continue;
    const beside = at + 1;
    if (!free(beside) || headings[beside] === undefined || !isWords(sample.cells(beside))) continue;
    const isNamed = headings[beside] === `${headings[at]} label`;
    const isSeveral = isNamed || new Set(sample.cells(at)).size > 1;
    if (isSeveral && sample.areLabels(at, beside)) take(label, beside);
  }
}

function isWords(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every((cell) => /\p{L}{3}/u.test(cell));
}

function unitsOf(meanings: readonly HeadingMeaning[]): ReadonlyMap<number, UnitMeaning> {
  return new Map(meanings.flatMap(({unit}, at) => (unit === undefined ? [] : [[at, unit]])));
}

/** The columns without the year of rows whose columns name it. */
function withoutIdle(columns: Columns, spread: readonly SpreadColumn[]): Columns {
  if (!spread.some(({year}) => year !== undefined)) return columns;
  const others = {...columns};
  delete others.year;
  return others;
}

/** Whether a heading says no more than that there are figures beneath, such as `value`. */
export function isAnyFigure(heading: string): boolean {
  return (headingMeaning(heading).named?.rank ?? 0) >= ANY_FIGURE;
}
