import type {ProblemList} from '../reading/values/problem-list.js';
import {confidentialityText, flagText} from './cells/flag-text.js';
import {missingMark} from './cells/missing-mark.js';
import type {CsvLayout} from './csv-layout.js';
import {excerpt} from './meaning/row-choice.js';
import type {FigureColumn} from './table-figures.js';

/** Rows between two pauses. */
const STRIDE = 5_000;

/** Reports flags that are not known and unusual marks for missing figures, each once with its count. */
export function* cellReport(
  layout: CsvLayout,
  figures: readonly FigureColumn[],
  problems: ProblemList,
): Generator<void> {
  const {columns, rows, headings} = layout;
  const flags = [columns.flag, ...figures.map((figure) => figure.flags)];
  const unknown = new Map<string, Map<string, number>>();
  const marks = new Map<string, Map<string, number>>();
  const count = (in_: Map<string, Map<string, number>>, at: number, cell: string): void => {
    const heading = headings[at] ?? '';
    const counts = in_.get(heading) ?? new Map<string, number>();
    in_.set(heading, counts);
    if (counts.size < 1_000 || counts.has(cell)) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  };
  for (const [number, {cells}] of rows.entries()) {
    if (number % STRIDE === STRIDE - 1) yield;
    for (const at of flags) {
      const cell = cells[at ?? -1] ?? '';
      if (at !== undefined && cell !== '' && flagText(cell).unknown !== undefined)
        count(unknown, at, cell);
    }
    const {confidentiality: hidden} = columns;
    const status = cells[hidden ?? -1] ?? '';
    if (hidden !== undefined && confidentialityText(status).unknown !== undefined)
      count(unknown, hidden, status);
    for (const {at} of figures) {
      const cell = cells[at] ?? '';
      if (cell === '' || /^\d/.test(cell)) continue;
      if (missingMark(cell)?.usual === false) count(marks, at, cell);
    }
  }
  for (const [field, counts] of unknown) {
    const message = `has flags that are not known; the figures were kept without them: ${counted(counts)}`;
    problems.add({}, {severity: 'warning', field, message});
  }
  for (const [field, counts] of marks) {
    problems.add(
      {},
      {
        severity: 'warning',
        field,
        message: `has marks that were read as missing: ${counted(counts)}`,
      },
    );
  }
}

function counted(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort((one, other) => other[1] - one[1]);
  const shown = sorted.slice(0, 6).map(([cell, count]) => `"${excerpt(cell)}" (${count})`);
  return `${shown.join(', ')}${sorted.length > 6 ? ', …' : ''}`;
}
