import {csvRows} from '../csv/cells/csv-rows.js';
import {INDICATOR_NAMES} from './indicators.js';
import {isPlainHeading, plainRows} from './plain-rows.js';
import type {NaceVersion} from './sector-mapping.js';
import type {TableRows} from './layout-rows.js';

/** Rows of a table in TSV, SDMX-CSV or plain columns; see `eurostatTable`. */
export function tableRows(text: string): TableRows {
  const plain = text.replace(/^\uFEFF/, '');
  const end = plain.indexOf('\n');
  const heading = end < 0 ? plain : plain.slice(0, end);
  if (heading.includes('\t')) return tsvRows(plain);
  return isPlainHeading(heading) ? plainRows(plain) : sdmxRows(plain);
}

function tsvRows(text: string): TableRows {
  const [heading = '', ...lines] = text.split('\n');
  const [stub = '', ...times] = heading.split('\t');
  const names = (stub.split('\\')[0] ?? '').split(',').map((name) => name.trim());
  const dimensions = dimensionsOf(names, names);
  const columns = new Map(times.map((time, at) => [Number(time), at + 1]));
  const rows = new Map<string, readonly string[]>();
  for (const line of lines) {
    if (line.trim() === '') continue;
    const fields = line.split('\t');
    rows.set(dimensions.keyOf((fields[0] ?? '').split(',')), fields);
  }
  return {nace: dimensions.nace, rows, columns};
}

/** Columns of SDMX-CSV that are no dimensions. */
const NO_DIMENSIONS: ReadonlySet<string> = new Set(['structure', 'action', 'dataflow', 'time']);

function sdmxRows(text: string): TableRows {
  const [heading, ...lines] = csvRows(text, ',');
  const headings = (heading?.cells ?? []).map(codeOf);
  const dimensions = dimensionsOf(
    headings,
    headings.filter((name) => /^[a-z][a-z\d_]*$/.test(name) && !NO_DIMENSIONS.has(name)),
  );
  const fieldOf = observationReader(headings);
  const columns = new Map<number, number>();
  const rows = new Map<string, string[]>();
  for (const {cells} of lines) {
    const codes = cells.map(codeOf);
    const {year, field} = fieldOf(codes);
    const place = columns.get(year) ?? columns.size;
    columns.set(year, place);
    const key = dimensions.keyOf(codes);
    const row = rows.get(key) ?? [];
    rows.set(key, row);
    row[place] = field;
  }
  return {nace: dimensions.nace, rows, columns};
}

interface Observation {
  readonly year: number;
  /** Figure and flags as in TSV: `123 p`. */
  readonly field: string;
}

function observationReader(headings: readonly string[]): (codes: readonly string[]) => Observation {
  const columns = ['TIME_PERIOD', 'OBS_VALUE', 'OBS_FLAG', 'CONF_STATUS'];
  const places = columns.map((name) => headings.indexOf(name));
  if (places.slice(0, 2).includes(-1)) {
    throw new SyntaxError('Eurostat table must be TSV, or SDMX-CSV with TIME_PERIOD and OBS_VALUE');
  }
  return (codes) => {
    const [time, value, flag, status] = places.map((at) => codes[at] ?? '');
    const confidential = status && /^[CNP]$/.test(status) ? ` @${status}` : '';
    return {year: Number(time), field: `${value || ':'} ${flag}${confidential}`};
  };
}

/** The code of a cell that has a label too: `C29:Manufacture of motor vehicles`. */
function codeOf(cell: string): string {
  return /^[\w-]+:\s*\S/.test(cell) ? cell.slice(0, cell.indexOf(':')) : cell;
}

interface Dimensions {
  readonly nace: NaceVersion;
  /** Activity, indicator and region of the values of a row, with commas between. */
  keyOf(values: readonly string[]): string;
}

/** All names that Eurostat uses for activity, indicator and region. */
const NAMES: readonly (readonly string[])[] = [
  ['nace_r2', 'nace_r21'],
  ['indic_sb', 'indic_sbs'],
  ['geo'],
];

/**
 * @param headings - Names of all columns.
 * @param names - Those of dimensions.
 */
function dimensionsOf(headings: readonly string[], names: readonly string[]): Dimensions {
  const read = NAMES.map((known) => {
    const found = known.find((name) => names.includes(name));
    if (found === undefined) {
      throw new SyntaxError(`heading must name the dimension ${known[0]}: ${headings.join(',')}`);
    }
    return found;
  });
  const at = read.map((name) => headings.indexOf(name));
  const others = names
    .filter((name) => !read.includes(name))
    .map((name) => ({name, at: headings.indexOf(name)}));
  const values = new Map<string, string>();
  return {
    nace: read[0] === 'nace_r21' ? '2.1' : '2',
    keyOf(row) {
      for (const other of others) {
        const value = row[other.at] ?? '';
        const first = values.get(other.name);
        if (first === undefined) values.set(other.name, value);
        else if (first !== value) {
          throw new SyntaxError(
            `dimension ${other.name} must have one value, not ${first} and ${value}`,
          );
        }
      }
      const [one = '', two = '', three = ''] = at.map((place) => row[place]);
      return `${one},${INDICATOR_NAMES[two] ?? two},${three}`;
    },
  };
}
