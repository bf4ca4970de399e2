import {shortText} from '../reading/values/value-preview.js';
import type {CsvField} from './columns/column-names.js';
import type {CsvLayout} from './csv-layout.js';

/** Heading of the column that holds a field; the field itself without one. */
export function headingOf(field: CsvField, {columns, spread, headings}: CsvLayout): string {
  const at = columns[field] ?? (field === 'employment' ? spread[0]?.at : undefined);
  return shortText(headings[at ?? -1] ?? field);
}
