import {finishedSteps} from '../../reading/values/finished-steps.js';
import {CsvCells, type Delimiter} from './csv-cells.js';

/** A table line that is not empty. */
export interface CsvRow {
  /** Without the blanks around them. */
  readonly cells: readonly string[];
  /** Line in the text on which the row starts, from 1. */
  readonly line: number;
}

/** Rows of a text, and where its quotation marks are at fault. */
export interface CsvRows {
  readonly rows: readonly CsvRow[];
  /** Lines with a quotation mark that opens a cell but does not close it, from 1. */
  readonly unclosed: readonly number[];
}

/** Characters between two pauses: a few milliseconds. */
const STRIDE = 50_000;

/**
 * Rows of delimited text; cells may be quoted, and then hold delimiters and line ends. Apostrophes
 * before what would be a formula in a spreadsheet are removed: our own files have them.
 *
 * A quotation mark that opens a cell but does not close it is read as a character, so that it does not
 * swallow the rest of the text. Yields now and then, so that a caller can let other work run.
 *
 * @param from - Line of the text that `text` starts on.
 */
export function* csvRowReading(
  text: string,
  delimiter: Delimiter,
  from = 1,
): Generator<void, CsvRows> {
  const rows: CsvRow[] = [];
  const reader = new CsvCells(text, delimiter, from);
  let paused = 0;
  while (reader.at < text.length) {
    const {line} = reader;
    const cells = [reader.next()];
    while (text[reader.at] === delimiter) {
      reader.at += 1;
      cells.push(reader.next());
    }
    // A copy has no room to grow, which would double the memory of a long table.
    if (cells.some((cell) => cell !== '')) rows.push({cells: cells.slice(), line});
    reader.at += text.startsWith('\r\n', reader.at) ? 2 : 1;
    reader.line += 1;
    if (reader.at - paused < STRIDE) continue;
    paused = reader.at;
    yield;
  }
  return {rows, unclosed: reader.unclosed};
}

/** Rows of a short text; see {@link csvRowReading}. */
export function csvRows(text: string, delimiter: Delimiter): readonly CsvRow[] {
  return finishedSteps(csvRowReading(text, delimiter)).rows;
}
