import {isPlainObject, type PlainObject} from '../../reading/values/plain-object.js';
import type {CsvRow} from '../cells/csv-rows.js';
import {typedCell} from './typed-cell.js';

/** Whether a JSON document is an array of records, as programs write tables. */
export function areRecords(json: unknown): json is readonly PlainObject[] {
  return Array.isArray(json) && json.length > 0 && json.every(isPlainObject);
}

/** Rows of an array of records, under a row of headings: the names of all members. */
export function* recordRows(records: readonly PlainObject[]): Generator<void, readonly CsvRow[]> {
  const headings = new Set<string>();
  for (const record of records) for (const name of Object.keys(record)) headings.add(name);
  yield;
  const names = [...headings];
  const rows = records.map((record, at) => ({
    cells: names.map((name) => typedCell(record[name])),
    line: at + 1,
  }));
  return [{cells: names, line: 1}, ...rows];
}
