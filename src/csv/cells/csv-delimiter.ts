import type {Delimiter} from './csv-cells.js';
import {csvRows} from './csv-rows.js';

const DELIMITERS: readonly Delimiter[] = [';', '\t', ',', '|'];

/** Number of characters that are examined to find the delimiter. */
const BEGINNING = 20_000;

/** A heading line of Eurostat's: its dimensions are divided by commas, its years by tabs. */
const EUROSTAT = /^[^\t\n]*[\\][^\t\n]*\t/;

/**
 * The delimiter that divides most rows into the same number of cells.
 *
 * @returns `undefined` for text that no delimiter divides into columns.
 */
export function csvDelimiter(text: string): Delimiter | undefined {
  if (EUROSTAT.test(text)) return '\t';
  const beginning = wholeLines(text);
  const divisions = DELIMITERS.map((delimiter) => division(beginning, delimiter));
  const [best] = divisions
    .filter(({columns}) => columns > 1)
    .sort((one, other) => other.agreement - one.agreement || other.columns - one.columns);
  return best?.delimiter;
}

interface Division {
  readonly delimiter: Delimiter;
  readonly columns: number;
  /** Share of the rows that have that number of cells. */
  readonly agreement: number;
}

function division(text: string, delimiter: Delimiter): Division {
  const rows = csvRows(text, delimiter);
  const counts = new Map<number, number>();
  for (const {cells} of rows) {
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  const [columns = 0, alike = 0] =
    [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0] ?? [];
  return {delimiter, columns, agreement: alike / rows.length};
}

function wholeLines(text: string): string {
  if (text.length <= BEGINNING) return text;
  const end = text.lastIndexOf('\n', BEGINNING);
  return text.slice(0, end < 0 ? BEGINNING : end);
}
