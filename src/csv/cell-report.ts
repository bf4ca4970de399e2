import type {ProblemList} from '../reading/values/problem-list.js';
import {confidentialityText, flagText} from './cells/flag-text.js';
import {missingMark} from './cells/missing-mark.js';
import type {CsvLayout} from './csv-layout.js';
import {excerpt} from './meaning/row-choice.js';
import type {FigureColumn} from './table-figures.js';

/** Rows between two pauses. */
const STRIDE = 5_000;

/** Maximum number of different cells that are counted. */
const MOST_COUNTED = 1_000;

/** Reports flags that are not known and unusual marks for missing figures, each once with its count. */
export function* cellReport(
  layout: CsvLayout,
  figures: readonly FigureColumn[],
  problems: ProblemList,
): Generator<void> {
  const {columns} = layout;
  const flags = [columns.flag, ...figures.map((figure) => figure.flags)];
  for (const at of new Set(flags)) {
    if (at !== undefined) yield* report(layout, problems, {...FLAGS, at, counts: isUnknownFlag});
  }
  if (columns.confidentiality !== undefined) {
    const at = columns.confidentiality;
    yield* report(layout, problems, {...FLAGS, at, counts: isUnknownStatus});
  }
  for (const {at} of figures) yield* report(layout, problems, {...MARKS, at, counts: isOddMark});
}

const FLAGS = {message: 'has flags that are not known; the figures were kept without them'};
const MARKS = {message: 'has marks that were read as missing'};

interface CellCount {
  readonly at: number;
  readonly message: string;
  /** Whether a cell is to be reported. */
  readonly counts: (cell: string) => boolean;
}

function* report(
  layout: CsvLayout,
  problems: ProblemList,
  {at, message, counts}: CellCount,
): Generator<void> {
  const found = yield* countedCells(layout, at, counts);
  if (found.size === 0) return;
  const field = layout.headings[at] ?? '';
  problems.add({}, {severity: 'warning', field, message: `${message}: ${counted(found)}`});
}

function* countedCells(
  {rows}: CsvLayout,
  at: number,
  counts: CellCount['counts'],
): Generator<void, ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const [number, {cells}] of rows.entries()) {
    if (number % STRIDE === STRIDE - 1) yield;
    const cell = cells[at] ?? '';
    if (cell === '' || !counts(cell)) continue;
    const count = found.get(cell) ?? 0;
    if (count > 0 || found.size < MOST_COUNTED) found.set(cell, count + 1);
  }
  return found;
}

function isUnknownFlag(cell: string): boolean {
  return flagText(cell).unknown !== undefined;
}

function isUnknownStatus(cell: string): boolean {
  return confidentialityText(cell).unknown !== undefined;
}

function isOddMark(cell: string): boolean {
  return !/^\d/.test(cell) && missingMark(cell)?.usual === false;
}

/** Number of different cells that a message lists. */
const LISTED = 6;

function counted(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort((one, other) => other[1] - one[1]);
  const shown = sorted.slice(0, LISTED).map(([cell, count]) => `"${excerpt(cell)}" (${count})`);
  return `${shown.join(', ')}${sorted.length > LISTED ? ', …' : ''}`;
}
