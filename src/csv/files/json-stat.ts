import {HotspotDataError} from '../../dataset/data-problem.js';
import {isPlainObject, member, type PlainObject} from '../../reading/values/plain-object.js';
import {valuePreview} from '../../reading/values/value-preview.js';
import type {CsvRow} from '../cells/csv-rows.js';
import {typedCell} from './typed-cell.js';

/** Whether a JSON document is a JSON-stat dataset, of version 2.0 or one that was given before. */
export function isJsonStat(json: unknown): json is PlainObject {
  if (!isPlainObject(json)) return false;
  return isPlainObject(json['dimension']) && json['value'] !== undefined;
}

/** Cells between two pauses. */
const STRIDE = 20_000;

/**
 * Rows of a JSON-stat dataset, under a row of headings: one column for each dimension, with the
 * labels beside the codes, then value and status.
 *
 * Yields now and then, so that a caller can let other work run.
 *
 * @throws {@link HotspotDataError} if the sizes of the dimensions do not fit the values.
 * @see https://json-stat.org/full/
 */
export function* jsonStatRows(dataset: PlainObject): Generator<void, readonly CsvRow[]> {
  const dimensions = dimensionsOf(dataset);
  const values = valuesOf(dataset['value']);
  const status = valuesOf(dataset['status']);
  const total = dimensions.reduce((product, {cells}) => product * cells.length, 1);
  if (total > MOST_CELLS) {
    throw new HotspotDataError(
      `the JSON-stat dataset must have at most ${MOST_CELLS} cells, not ${total}`,
    );
  }
  const headings = [...dimensions.flatMap(({headings}) => headings), 'OBS_VALUE', 'OBS_FLAG'];
  const rows: CsvRow[] = [{cells: headings, line: 1}];
  for (let at = 0; at < total; at += 1) {
    if (at % STRIDE === STRIDE - 1) yield;
    const value = values(at);
    const flag = status(at);
    if (value === undefined && flag === undefined) continue;
    let rest = at;
    const cells: string[] = [];
    for (const {cells: own} of dimensions.toReversed()) {
      cells.unshift(...(own[rest % own.length] ?? []));
      rest = Math.floor(rest / own.length);
    }
    rows.push({cells: [...cells, typedCell(value ?? ''), typedCell(flag ?? '')], line: at + 2});
  }
  return rows;
}

/** Maximum number of cells; a larger dataset would not fit the memory of a page. */
const MOST_CELLS = 5_000_000;

interface StatDimension {
  readonly headings: readonly string[];
  /** Cells of each category: its code and, if the dimension has labels, its label. */
  readonly cells: readonly (readonly string[])[];
}

function dimensionsOf(dataset: PlainObject): readonly StatDimension[] {
  const all = dataset['dimension'] as PlainObject;
  const [ids, sizes] = [dataset['id'] ?? all['id'], dataset['size'] ?? all['size']];
  if (!Array.isArray(ids) || !Array.isArray(sizes) || ids.length !== sizes.length) {
    throw new HotspotDataError('the JSON-stat dataset must list its dimensions in id and size');
  }
  return ids.map((id, at) => {
    const found = dimensionOf(String(id), all[String(id)]);
    if (found.cells.length === sizes[at]) return found;
    throw new HotspotDataError(
      `size of the dimension ${valuePreview(id)} must be ${found.cells.length}, not ${valuePreview(sizes[at])}`,
    );
  });
}

function dimensionOf(id: string, dimension: unknown): StatDimension {
  const category = isPlainObject(dimension) ? dimension['category'] : undefined;
  const {index, label} = (isPlainObject(category) ? category : {}) as {
    index?: unknown;
    label?: unknown;
  };
  const labels = isPlainObject(label) ? label : {};
  const codes = codesOf(index) ?? Object.keys(labels);
  const named = codes.some((code) => labels[code] !== undefined && labels[code] !== code);
  return {
    headings: named ? [id, `${id} label`] : [id],
    cells: codes.map((code) => (named ? [code, typedCell(labels[code])] : [code])),
  };
}

function codesOf(index: unknown): readonly string[] | undefined {
  if (Array.isArray(index)) return index.map(String);
  if (!isPlainObject(index)) return undefined;
  return Object.entries(index)
    .sort(([, one], [, other]) => Number(one) - Number(other))
    .map(([code]) => code);
}

/** Values by position: an array, an object by position, or one value for all. */
function valuesOf(values: unknown): (at: number) => unknown {
  if (Array.isArray(values)) return (at) => (values[at] as unknown) ?? undefined;
  if (isPlainObject(values)) return (at) => member(values, String(at)) ?? undefined;
  return () => values;
}
