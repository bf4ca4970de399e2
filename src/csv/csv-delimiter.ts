import type {Delimiter} from './csv-cells.js';
import {csvRows} from './csv-rows.js';

const DELIMITERS: readonly Delimiter[] = [';', '\t', ',', '|'];

/** Number of characters that are examined to find the delimiter. */
const BEGINNING = 20_000;

/**
 * The delimiter that divides most rows into as many cells as the first one.
 *
 * @returns `undefined` for text that no delimiter divides into columns.
 */
export function csvDelimiter(text: string): Delimiter | undefined {
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
  /** Share of the rows with that number of cells. */
  readonly agreement: number;
}

function division(text: string, delimiter: Delimiter): Division {
  const rows = csvRows(text, delimiter);
  const columns = rows[0]?.cells.length ?? 0;
  const alike = rows.filter(({cells}) => cells.length === columns).length;
  return {delimiter, columns, agreement: alike / rows.length};
}

function wholeLines(text: string): string {
  if (text.length <= BEGINNING) return text;
  const end = text.lastIndexOf('\n', BEGINNING);
  return text.slice(0, end < 0 ? BEGINNING : end);
}
