import type {CsvRow} from '../cells/csv-rows.js';
import {colonText} from './coded-text.js';
import {dimensionKind, type DimensionKind} from './dimension-names.js';

/** A column of codes that is no field of the contract. */
export interface Dimension {
  readonly at: number;
  readonly heading: string;
  readonly kind: DimensionKind;
  /** Its values in the order of appearance. */
  readonly values: ReadonlyMap<string, DimensionValue>;
}

/** A value of a dimension. */
export interface DimensionValue {
  readonly code: string;
  /** Name of the code, from the same cell or from the column beside it; empty if unknown. */
  readonly label: string;
  /** Number of rows. */
  rows: number;
}

/** Maximum number of values of a dimension. */
const MOST_VALUES = 2_000;

/** Rows between two pauses. */
const STRIDE = 5_000;

/** The dimensions of a table with a known meaning; yields now and then. */
export function* knownDimensions(
  headings: readonly string[],
  rows: readonly CsvRow[],
  taken: ReadonlySet<number>,
): Generator<void, readonly Dimension[]> {
  const known = headings.flatMap((heading, at) => {
    const kind = taken.has(at) ? 'other' : dimensionKind(heading);
    return kind === 'other' || kind === 'remark' ? [] : [{at, heading, kind}];
  });
  const found: Dimension[] = [];
  for (const {at, heading, kind} of known) {
    found.push({at, heading, kind, values: yield* valuesOf(at, rows, taken.has(at + 1))});
  }
  return found;
}

/** The values of a column, with labels from the column to its right if that holds such. */
export function* valuesOf(
  at: number,
  rows: readonly CsvRow[],
  alone: boolean,
): Generator<void, ReadonlyMap<string, DimensionValue>> {
  const values = new Map<string, DimensionValue>();
  const labels = alone ? new Map<string, string>() : labelsBeside(at, rows);
  for (const [number, {cells}] of rows.entries()) {
    if (number % STRIDE === STRIDE - 1) yield;
    const cell = cells[at] ?? '';
    const known = values.get(cell);
    if (known !== undefined) {
      known.rows += 1;
      continue;
    }
    if (values.size === MOST_VALUES) continue;
    const {code, label} = colonText(cell);
    values.set(cell, {code, label: label || (labels.get(cell) ?? ''), rows: 1});
  }
  return values;
}

/** Labels of a column's codes if each code has the same words beside it everywhere. */
function labelsBeside(at: number, rows: readonly CsvRow[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const {cells} of rows.slice(0, 2_000)) {
    const [code = '', label = ''] = [cells[at], cells[at + 1]];
    const known = labels.get(code) ?? label;
    if (known !== label || !/\p{L}{2}/u.test(label)) return new Map();
    labels.set(code, label);
  }
  return new Set(labels.values()).size === labels.size ? labels : new Map();
}
