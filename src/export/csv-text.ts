import {decimalSignIn} from '../locale/number-text.js';
import {guardedText} from '../reading/formula-guard.js';

/** One cell; `undefined` for an empty one. */
export type CsvCell = string | number | undefined;

/** Delimiter and number format of a CSV file. */
export interface CsvDialect {
  /** Character between two columns. */
  readonly delimiter: ',' | ';' | '\t';
  readonly decimal: '.' | ',';
}

/**
 * CSV dialect that spreadsheets in a language expect: where the comma is the decimal sign, a
 * semicolon separates the columns.
 *
 * @param language - BCP 47 tag.
 */
export function csvDialect(language: string): CsvDialect {
  const decimal = decimalSignIn(language);
  return {decimal, delimiter: decimal === ',' ? ';' : ','};
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * CSV for spreadsheets: UTF-8 with byte order mark, lines ended by CR LF.
 *
 * An apostrophe precedes text that a spreadsheet would read as a formula, even if it divides the file
 * by another delimiter; numbers are left as they are.
 *
 * @see RFC 4180
 */
export function csvText(
  rows: readonly (readonly CsvCell[])[],
  {delimiter, decimal}: CsvDialect,
): string {
  const cell = (value: CsvCell): string => {
    if (value === undefined) return '';
    if (typeof value === 'number') return numberCell(value, decimal);
    return quoted(guardedText(value));
  };
  const lines = rows.map((row) => row.map(cell).join(delimiter));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function numberCell(value: number, decimal: '.' | ','): string {
  return Number.isFinite(value) ? String(value).replace('.', decimal) : '';
}

/** The text in quotes if it holds a quote, the end of a line or any delimiter. */
function quoted(text: string): string {
  return /[",;\t|\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
