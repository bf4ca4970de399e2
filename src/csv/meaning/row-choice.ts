import {HotspotDataError} from '../../dataset/data-problem.js';
import {shortText, valuePreview} from '../../reading/values/value-preview.js';
import type {CsvRow} from '../cells/csv-rows.js';
import {colonText} from '../columns/coded-text.js';

/** Values that rows must have to be read, by heading: `{sex: 'T'}`. */
export type RowChoice = Readonly<Record<string, string>>;

/** Whether a row has all values of a choice. */
export type ChosenRow = (row: CsvRow) => boolean;

/**
 * Test of rows by the values that a caller has chosen: a cell's code, its label, or all of it.
 * Yields now and then, so that a caller can let other work run.
 *
 * @returns `undefined` if nothing is chosen.
 * @throws {@link HotspotDataError} if the table lacks the column, or the column has no such value.
 */
export function* chosenRow(
  choice: RowChoice,
  headings: readonly string[],
  rows: readonly CsvRow[],
): Generator<void, ChosenRow | undefined> {
  const wanted: {at: number; fitting: ReadonlySet<string>}[] = [];
  for (const [heading, value] of Object.entries(choice)) {
    const at = headingAt(heading, headings);
    const cells = yield* cellsOf(at, rows);
    const fitting = new Set([...cells].filter((cell) => isValue(cell, value)));
    if (fitting.size === 0) {
      throw new HotspotDataError(
        `where.${shortText(heading)} must be a value of the column, such as ${listedValues([...cells])}, not ${valuePreview(value)}`,
      );
    }
    wanted.push({at, fitting});
  }
  if (wanted.length === 0) return undefined;
  return ({cells}) => wanted.every(({at, fitting}) => fitting.has(cells[at] ?? ''));
}

/** Rows between two pauses. */
const STRIDE = 20_000;

function* cellsOf(at: number, rows: readonly CsvRow[]): Generator<void, ReadonlySet<string>> {
  const found = new Set<string>();
  for (const [number, {cells}] of rows.entries()) {
    if (number % STRIDE === STRIDE - 1) yield;
    found.add(cells[at] ?? '');
  }
  return found;
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

/** Maximum number of values in a list for a message, and of characters of each. */
const MOST_LISTED = 6;
const LONGEST = 40;

/** The first of some values as a list for a message. */
export function listedValues(values: readonly string[]): string {
  const filled = values.filter((value) => value !== '');
  const shown = filled.slice(0, MOST_LISTED).map(excerpt);
  const more = filled.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** A text of the table in at most 40 characters, safe to print. */
export function excerpt(text: string): string {
  return shortText(text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`);
}

/** The way out of a refusal on the command line: `--where sex=T`. */
export function whereText(heading: string, value = ''): string {
  const pair = `${excerpt(heading)}=${excerpt(value)}`;
  return `--where ${/\s/.test(pair) ? `"${pair}"` : pair}`;
}
