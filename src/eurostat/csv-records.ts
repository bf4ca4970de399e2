import {csvRows} from '../csv/cells/csv-rows.js';

/** Cells of a row by their headings. */
export type CsvRecord = Readonly<Partial<Record<string, string>>>;

/** Rows of a table with commas and one line of headings. */
export function csvRecords(text: string): readonly CsvRecord[] {
  const [headings, ...rows] = csvRows(text.replace(/^\uFEFF/, ''), ',');
  return rows.map(({cells}) =>
    Object.fromEntries((headings?.cells ?? []).map((heading, at) => [heading, cells[at] ?? ''])),
  );
}

/** A line of cells with commas between them; those with special characters are quoted. */
export function csvLine(cells: readonly (string | number)[]): string {
  return cells
    .map((cell) =>
      /[",\r\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : cell,
    )
    .join(',');
}
