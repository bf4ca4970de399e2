import type {CsvRow} from '../cells/csv-rows.js';
import {figureText} from '../cells/figure-text.js';

/** Number of rows that are examined to recognise a column. */
const ROWS = 200;

/** Maximum number of cells that are examined. */
const MOST_CELLS = 100_000;

/** Cells of a few rows from all over a table, by which its columns are recognised. */
export interface TableSample {
  /** The cells of a column that are not empty. */
  cells(at: number): readonly string[];
  /** Share of those cells that hold a figure or a mark for a missing one; 0 for an empty column. */
  figureShare(at: number): number;
  /** Whether the cells of two columns are the same. */
  areAlike(one: number, other: number): boolean;
  /** Whether equal cells of `code` always have equal cells of `label` beside them, and the reverse. */
  areLabels(code: number, label: number): boolean;
}

/** A sample of rows, from their beginning and evenly over the rest. */
export function tableSample(rows: readonly CsvRow[]): TableSample {
  const count = Math.min(ROWS, Math.ceil(MOST_CELLS / (rows[0]?.cells.length ?? 1)));
  const step = Math.max(1, Math.floor((rows.length - count) / count));
  const sample = [
    ...rows.slice(0, count),
    ...Array.from({length: count}, (_, at) => rows[count + at * step]).filter(
      (row) => row !== undefined,
    ),
  ];
  const column = (at: number): readonly string[] => sample.map(({cells}) => cells[at] ?? '');
  return {
    cells: (at) => column(at).filter((cell) => cell !== ''),
    figureShare(at) {
      const cells = column(at).filter((cell) => cell !== '');
      return cells.filter(isFigure).length / Math.max(1, cells.length);
    },
    areAlike: (one, other) => sample.every(({cells}) => cells[one] === cells[other]),
    areLabels(code, label) {
      const [labels, codes] = [new Map<string, string>(), new Map<string, string>()];
      return sample.every(({cells}) => {
        const [key = '', text = ''] = [cells[code], cells[label]];
        const known = labels.get(key) ?? text;
        const owner = codes.get(text) ?? key;
        labels.set(key, known);
        codes.set(text, owner);
        return text !== '' && text !== key && known === text && owner === key;
      });
    },
  };
}

function isFigure(cell: string): boolean {
  return [',', '.'].some((sign) => typeof figureText(cell, sign as ',' | '.').value !== 'string');
}
