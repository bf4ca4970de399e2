import type {CsvField} from './column-names.js';
import type {GivenColumns} from './given-columns.js';
import type {HeadingMeaning} from './heading-meaning.js';
import type {TableSample} from './table-sample.js';

/** A table whose columns are sought. */
export interface ColumnSearch {
  readonly headings: readonly string[];
  readonly meanings: readonly HeadingMeaning[];
  readonly sample: TableSample;
  readonly free: (at: number) => boolean;
  readonly given: GivenColumns;
}

/** Free columns by the field that their headings name, the most exact first. */
export function namedColumns(search: ColumnSearch): ReadonlyMap<CsvField, readonly number[]> {
  const byField = new Map<CsvField, {at: number; rank: number}[]>();
  for (const at of search.headings.keys()) {
    const candidate = candidateAt(at, search);
    if (candidate === undefined) continue;
    const {field, rank} = candidate;
    byField.set(field, [...(byField.get(field) ?? []), {at, rank}]);
  }
  const sorted = [...byField].map(([field, found]): [CsvField, readonly number[]] => [
    field,
    found.sort((one, other) => one.rank - other.rank || one.at - other.at).map(({at}) => at),
  ]);
  return new Map(sorted);
}

/** Added to the rank of an empty column, so that any other that is called so comes before it. */
const LAST = 10;

/** What the column at a position may hold by its heading and its cells. */
function candidateAt(
  at: number,
  {meanings, sample, free}: ColumnSearch,
): {readonly field: CsvField; readonly rank: number} | undefined {
  const {named, unit} = meanings[at] ?? {};
  if (named === undefined || !free(at)) return undefined;
  const field = named.field === 'region' ? 'name' : named.field;
  const isEmpty = sample.cells(at).length === 0;
  if (!FIGURES.includes(field)) return {field, rank: named.rank + (isEmpty ? LAST : 0)};
  if (unit?.counts === 'other' || isIdle(at, field, {meanings, sample})) return undefined;
  return {field, rank: named.rank + (sample.figureShare(at) === 0 ? LAST : 0)};
}

const FIGURES: readonly CsvField[] = ['employment', 'localUnits', 'wages', 'regionTotal'];

/** Whether a column that is called so holds no figures of the field after all. */
function isIdle(
  at: number,
  field: CsvField,
  {meanings, sample}: Pick<ColumnSearch, 'meanings' | 'sample'>,
): boolean {
  const isEmpty = sample.cells(at).length === 0;
  // A total of months that is empty, as in tables of a year that is not over.
  if (isEmpty) return meanings.some(({part}) => part !== undefined);
  // A column of words called `units` holds the units of the figures.
  return field === 'localUnits' && sample.figureShare(at) === 0;
}

/** Fields of which two columns say different things. */
const DECISIVE: readonly CsvField[] = ['sector', 'year', 'employment', 'localUnits', 'wages'];

/** Of the columns that might hold a field too, those that hold something else than the first. */
export function notable(
  field: CsvField,
  [first = -1, ...others]: readonly number[],
  {sample}: ColumnSearch,
): readonly number[] {
  if (!DECISIVE.includes(field)) return [];
  return others.filter((at) => {
    if (sample.cells(at).length === 0 || sample.areAlike(first, at)) return false;
    return field !== 'sector' && field !== 'year' ? true : !sample.areLabels(first, at);
  });
}
