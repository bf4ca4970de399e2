import {decimalSignIn} from '../locale/number-text.js';
import type {CsvDialect} from './csv-text.js';

/**
 * How spreadsheets set to a language expect CSV: where the comma is the decimal sign, a semicolon
 * stands between the columns.
 *
 * @param language - BCP 47 tag.
 */
export function csvDialect(language: string): CsvDialect {
  const decimal = decimalSignIn(language);
  return {decimal, delimiter: decimal === ',' ? ';' : ','};
}
