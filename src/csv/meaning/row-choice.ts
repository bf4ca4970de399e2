import {HotspotDataError} from '../../dataset/data-problem.js';
import {valuePreview} from '../../reading/values/value-preview.js';
import type {CsvRow} from '../cells/csv-rows.js';
import {colonText} from '../columns/coded-text.js';

/** Values that rows must have to be read, by heading: `{sex: 'T'}`. */
export type RowChoice = Readonly<Record<string, string>>;

/** Whether a row has all values of a choice. */
export type ChosenRow = (row: CsvRow) => boolean;

/**
 * Test of rows by the values that a caller has chosen: a cell's code, its label, or all of it.
 *
 * @throws {@link HotspotDataError} if the table lacks the column, or the column has no such value.
 */
export function chosenRow(
  choice: RowChoice,
  headings: readonly string[],
  rows: readonly CsvRow[],
): ChosenRow {
  const wanted = Object.entries(choice).map(([heading, value]) => {
    const at = headingAt(heading, headings);
    const cells = new Set(rows.map(({cells}) => cells[at] ?? ''));
    const fitting = new Set([...cells].filter((cell) => isValue(cell, value)));
    if (fitting.size === 0) {
      throw new HotspotDataError(
        `where.${heading} must be a value of the column, such as ${listedValues([...cells])}, not ${valuePreview(value)}`,
      );
    }
    return {at, fitting};
  });
  return ({cells}) => wanted.every(({at, fitting}) => fitting.has(cells[at] ?? ''));
}

/** Positions of the columns that a choice names. */
export function chosenColumnsOf(
  choice: RowChoice,
  headings: readonly string[],
): ReadonlySet<number> {
  return new Set(Object.keys(choice).map((heading) => headingAt(heading, headings)));
}

function headingAt(heading: string, headings: readonly string[]): number {
  const exact = headings.indexOf(heading.trim());
  if (exact >= 0) return exact;
  const folded = heading.trim().toLowerCase();
  const loose = headings.findIndex(
    (other) => other.toLowerCase() === folded || colonText(other).code.toLowerCase() === folded,
  );
  if (loose >= 0) return loose;
  throw new HotspotDataError(
    `where must name a heading of the table, such as ${listedValues(headings)}, not ${valuePreview(heading)}`,
  );
}

function isValue(cell: string, value: string): boolean {
  const {code, label} = colonText(cell);
  const wanted = value.trim().toLowerCase();
  return [cell, code, label].some((text) => text.toLowerCase() === wanted);
}

/** The first of some values as a list for a message. */
export function listedValues(values: readonly string[]): string {
  const filled = values.filter((value) => value !== '');
  const shown = filled
    .slice(0, 6)
    .map((value) => (value.length > 40 ? `${value.slice(0, 39)}…` : value));
  return `${shown.join(', ')}${filled.length > 6 ? ` and ${filled.length - 6} more` : ''}`;
}
