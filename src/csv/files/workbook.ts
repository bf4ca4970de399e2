import {HotspotDataError} from '../../dataset/data-problem.js';
import type {CsvRow} from '../cells/csv-rows.js';
import {typedCell} from './typed-cell.js';

/** A sheet of a workbook. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly CsvRow[];
}

/**
 * The sheets of an Excel workbook (`.xlsx`). The reader of such files is loaded when the first one
 * comes.
 *
 * @throws {@link HotspotDataError} if the file is damaged or encrypted.
 */
export async function workbookSheets(bytes: Uint8Array): Promise<readonly WorkbookSheet[]> {
  const {default: readWorkbook} = await import('read-excel-file/universal');
  try {
    const sheets = await readWorkbook(new Blob([bytes as Uint8Array<ArrayBuffer>]));
    return sheets.map(({sheet, data}) => ({name: sheet, rows: sheetRows(data)}));
  } catch (cause) {
    throw new HotspotDataError(`the workbook cannot be read: ${(cause as Error).message}`, {cause});
  }
}

/** Rows with content; cells are text, and the number of a row is its line. */
function sheetRows(data: readonly (readonly unknown[])[]): readonly CsvRow[] {
  return data
    .map((cells, at) => ({cells: cells.map(typedCell), line: at + 1}))
    .filter(({cells}) => cells.some((cell) => cell !== ''));
}
