import {HotspotDataError} from '../../dataset/data-problem.js';
import {valuePreview} from '../../reading/values/value-preview.js';
import type {CsvRow} from '../cells/csv-rows.js';
import type {CsvField} from './column-names.js';

/** Position of the column that holds a field; a field without a column is absent. */
export type Columns = Partial<Record<CsvField, number>>;

/** Headings that a caller names for fields; `''` for none. */
export type GivenColumns = Readonly<Partial<Record<CsvField, string>>>;

/**
 * Columns that a caller names by their headings. In a table without headings, `column 2` or a cell
 * of its first row names the column.
 *
 * @throws {@link HotspotDataError} if the table has no such heading.
 */
export function givenColumns(
  headings: readonly string[],
  given: GivenColumns,
  first: CsvRow | undefined,
): Columns {
  const columns: Columns = {};
  for (const [field, heading] of Object.entries(given)) {
    if (heading === '') continue;
    columns[field as CsvField] = columnNamed(heading.trim(), headings, {field, first});
  }
  return columns;
}

interface Wanted {
  readonly field: string;
  /** First row of a table without headings. */
  readonly first: CsvRow | undefined;
}

function columnNamed(heading: string, headings: readonly string[], wanted: Wanted): number {
  const exact = headings.indexOf(heading);
  if (exact >= 0) return exact;
  const small = headings.map((other) => other.toLowerCase());
  const loose = small.indexOf(heading.toLowerCase());
  if (loose >= 0 && small.indexOf(heading.toLowerCase(), loose + 1) < 0) return loose;
  const inFirst = wanted.first?.cells.indexOf(heading) ?? -1;
  if (inFirst >= 0) return inFirst;
  throw new HotspotDataError(
    `columns.${wanted.field} must be a heading of the table, not ${valuePreview(heading)}`,
  );
}
