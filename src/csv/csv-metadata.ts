import type {CsvLayout} from './csv-layout.js';

/** Headings of columns with the same text in all rows; our own exports have them. */
const HEADINGS = ['source', 'attribution', 'definition', 'disclaimer', 'extracted'];

/**
 * Metadata of the contract from columns that have the same text in every row; yields between the
 * columns, so that a caller can let other work run.
 */
export function* csvMetadata({
  headings,
  rows,
}: Pick<CsvLayout, 'headings' | 'rows'>): Generator<void, Readonly<Record<string, string>>> {
  const metadata: Record<string, string> = {};
  for (const heading of HEADINGS) {
    const at = headings.indexOf(heading);
    const text = rows[0]?.cells[at] ?? '';
    if (text === '') continue;
    if (rows.every(({cells}) => cells[at] === text)) metadata[heading] = text;
    yield;
  }
  return metadata;
}
