import {
  csvLayoutReading,
  tableLayout,
  type CsvLayout,
  type CsvLayoutOptions,
} from './csv-layout.js';
import type {FigureFile} from './files/figure-file.js';

/** A file that holds a table. */
export type TableFile = Exclude<FigureFile, {readonly kind: 'geojson'}>;

/** Columns of the table in a file, step by step; see {@link csvLayoutReading}. */
export function* fileLayout(
  file: TableFile,
  options: CsvLayoutOptions = {},
): Generator<void, CsvLayout> {
  if (file.kind === 'text') return yield* csvLayoutReading(file.text, options);
  return yield* tableLayout({rows: file.rows, unclosed: [], delimiter: ','}, options);
}
