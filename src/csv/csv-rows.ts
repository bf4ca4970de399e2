import {dsvFormat} from 'd3-dsv';

/** Separator between two columns. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** A table line that is not empty. */
export interface CsvRow {
  /** Without the blanks around them. */
  readonly cells: readonly string[];
  /** Line in the text on which the row starts, from 1. */
  readonly line: number;
}

/**
 * Rows of delimited text; cells may be quoted, and then hold delimiters and line ends.
 *
 * @param from - Line of the text that `text` starts on.
 */
export function csvRows(text: string, delimiter: Delimiter, from = 1): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let line = from;
  for (const cells of dsvFormat(delimiter).parseRows(text)) {
    const trimmed = cells.map((cell) => cell.trim());
    if (trimmed.some((cell) => cell !== '')) rows.push({cells: trimmed, line});
    line += 1 + lineEnds(cells);
  }
  return rows;
}

function lineEnds(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}
