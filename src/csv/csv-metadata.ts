import type {CsvLayout} from './csv-layout.js';

/** Headings of columns with the same text in all rows; our own exports have them. */
const HEADINGS = ['source', 'attribution', 'definition', 'disclaimer', 'extracted'];

/** Metadata of the contract from columns that have the same text in every row. */
export function csvMetadata({
  headings,
  rows,
}: Pick<CsvLayout, 'headings' | 'rows'>): Readonly<Record<string, string>> {
  const texts = HEADINGS.map((heading) => {
    const at = headings.indexOf(heading);
    const text = rows[0]?.cells[at] ?? '';
    return [heading, rows.every(({cells}) => cells[at] === text) ? text : ''];
  });
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}
