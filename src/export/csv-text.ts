import {decimalSignIn} from '../locale/number-text.js';

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
 * Text that a spreadsheet would read as a formula is preceded by an apostrophe.
 *
 * @see RFC 4180; OWASP, "CSV Injection"
 */
export function csvText(
  rows: readonly (readonly CsvCell[])[],
  {delimiter, decimal}: CsvDialect,
): string {
  const cell = (value: CsvCell): string => {
    if (value === undefined) return '';
    if (typeof value === 'number') return numberCell(value, decimal);
    return quoted(neutralised(value), delimiter);
  };
  const lines = rows.map((row) => row.map(cell).join(delimiter));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function numberCell(value: number, decimal: '.' | ','): string {
  return Number.isFinite(value) ? String(value).replace('.', decimal) : '';
}

function neutralised(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string, delimiter: string): string {
  const special = text.includes(delimiter) || /["\r\n]/.test(text);
  return special ? `"${text.replaceAll('"', '""')}"` : text;
}
