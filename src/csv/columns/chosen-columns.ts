import type {CsvRow} from '../cells/csv-rows.js';
import type {ColumnDoubt} from './column-doubt.js';
import {ANY_FIGURE, type CsvField} from './column-names.js';
import {givenColumns, type Columns, type GivenColumns} from './given-columns.js';
import {headingMeaning, type HeadingMeaning} from './heading-meaning.js';
import {isFigureField} from './indicator-meaning.js';
import {takeByContent, takeLabels, takeSectors} from './content-columns.js';
import {namedColumns, notable, type ColumnSearch} from './named-columns.js';
import {regionColumn} from './region-column.js';
import {sectorColumns, yearColumns, type SpreadColumn} from './spread-columns.js';
import {tableSample} from './table-sample.js';
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
  const take: TakeColumn = (field, at, others = []) => {
    columns[field] = at;
    taken.add(at);
    if (others.length > 0) doubts.push({field, taken: at, others});
  };
  const search = {headings, meanings, sample, free, given};
  takeRegion(search, take);
  const spread = spreadColumns(search, columns);
  for (const {at, flags} of spread) taken.add(at).add(flags ?? at);
  takeNamed(search, {columns, take, isSpread: spread.length > 0});
  const taking = {...search, columns, take};
  takeSectors(taking);
  if (!headed) takeByContent(taking);
  takeLabels(taking);
  const total = totalMeaning(columns, {headings, rows, sample, given});
  return {
    columns: withoutIdle(total.columns, spread),
    spread,
    units: unitsOf(meanings),
    parts: headings.filter((_, at) => meanings[at]?.part !== undefined && free(at)),
    doubts: [...doubts, ...total.doubts],
  };
}

/** Notes that a column holds a field, and which others might. */
type TakeColumn = (field: CsvField, at: number, others?: readonly number[]) => void;

function takeRegion({meanings, sample, free, given}: ColumnSearch, take: TakeColumn): void {
  if (given.region !== undefined) return;
  const region = regionColumn(meanings, sample, free);
  if (region !== undefined) take('region', region.at, region.others);
}

interface NamedTaking {
  readonly columns: Columns;
  readonly take: TakeColumn;
  /** Whether the figures are in columns of years or sectors. */
  readonly isSpread: boolean;
}

function takeNamed(search: ColumnSearch, {columns, take, isSpread}: NamedTaking): void {
  for (const [field, candidates] of namedColumns(search)) {
    if (search.given[field] !== undefined || columns[field] !== undefined) continue;
    if (isSpread && (isFigureField(field) || field === 'regionTotal')) continue;
    const [first] = candidates;
    if (first !== undefined) take(field, first, notable(field, candidates, search));
  }
}

function spreadColumns(search: ColumnSearch, columns: Columns): readonly SpreadColumn[] {
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
