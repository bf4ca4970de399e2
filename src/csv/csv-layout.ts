import {HotspotDataError} from '../dataset/data-problem.js';
import {finishedSteps} from '../reading/values/finished-steps.js';
import {valuePreview} from '../reading/values/value-preview.js';
import {fieldOfHeading, type CsvField} from './column-names.js';
import type {Delimiter} from './csv-cells.js';
import {csvDelimiter} from './csv-delimiter.js';
import {csvRowReading, type CsvRow} from './csv-rows.js';
import {decimalVotes, type FoundDecimalSign} from './decimal-sign.js';
import type {DecimalSign} from './figure-text.js';

/** Options for dividing and reading a text; they override what is detected. */
export interface CsvLayoutOptions {
  readonly delimiter?: Delimiter | undefined;
  readonly decimal?: DecimalSign | undefined;
  /** Heading of the column that holds a field; `''` for none. */
  readonly columns?: Readonly<Partial<Record<CsvField, string>>> | undefined;
}

/** A table of text, with the fields of its columns. */
export interface CsvLayout {
  readonly delimiter: Delimiter;
  readonly decimal: DecimalSign;
  /** Whether the figures leave no doubt about the decimal sign. */
  readonly decimalCertain: boolean;
  /** Headings of all columns in their order. */
  readonly headings: readonly string[];
  /** Position of the column that holds a field; a field without a column is absent. */
  readonly columns: Readonly<Partial<Record<CsvField, number>>>;
  /** Rows below the headings. */
  readonly rows: readonly CsvRow[];
  /** Lines with a quotation mark that opens a cell but does not close it, from 1. */
  readonly unclosed: readonly number[];
}

const FIGURES = ['employment', 'localUnits', 'wages'] as const;

/** Fields that hold figures with decimals. */
export const FIGURE_FIELDS: readonly [...typeof FIGURES, 'regionTotal'] = [
  ...FIGURES,
  'regionTotal',
];

/** Number of rows that are examined to recognise a column. */
const SAMPLE = 200;

/** Maximum number of cells that are examined to recognise the column of regions. */
const MOST_EXAMINED = 100_000;

/** Rows between two pauses. */
const STRIDE = 20_000;

/**
 * Divides delimited text into a table and recognises its columns by their headings and, for the
 * codes of regions, by their content.
 *
 * @throws {@link HotspotDataError} if the text has no rows below a heading, or a column that
 *   `columns` names is missing.
 */
export function csvLayout(text: string, options: CsvLayoutOptions = {}): CsvLayout {
  return finishedSteps(csvLayoutReading(text, options));
}

/** {@link csvLayout} step by step, so that a caller can let other work run. */
export function* csvLayoutReading(
  text: string,
  options: CsvLayoutOptions = {},
): Generator<void, CsvLayout> {
  const {body, line, stated} = withoutPreamble(text);
  const delimiter = options.delimiter ?? stated ?? csvDelimiter(body) ?? ',';
  const table = yield* csvRowReading(body, delimiter, line);
  const [head] = table.rows;
  const rows = table.rows.slice(1);
  if (head === undefined || rows.length === 0) {
    throw new HotspotDataError(
      'the table must have a row of headings and at least one row of figures',
    );
  }
  const headings = head.cells;
  const columns = columnsOf(headings, rows, options.columns ?? {});
  const figures = FIGURE_FIELDS.map((field) => columns[field]).filter((at) => at !== undefined);
  const found = yield* decimalIn(rows, figures, delimiter);
  return {
    delimiter,
    decimal: options.decimal ?? found.decimal,
    decimalCertain: options.decimal !== undefined || found.certain,
    headings,
    columns,
    rows,
    unclosed: table.unclosed,
  };
}

interface Body {
  readonly body: string;
  /** Line that it starts on. */
  readonly line: number;
  readonly stated: Delimiter | undefined;
}

/** The text without byte order mark and without Excel's `sep=` line. */
function withoutPreamble(text: string): Body {
  const whole = text.replace(/^\uFEFF/, '');
  const [first = '', sign] = /^"?sep=([,;|\t])"?\r?\n/i.exec(whole) ?? [];
  const stated = sign as Delimiter | undefined;
  return {body: whole.slice(first.length), line: stated === undefined ? 1 : 2, stated};
}

type Columns = Partial<Record<CsvField, number>>;

function columnsOf(
  headings: readonly string[],
  rows: readonly CsvRow[],
  given: Readonly<Partial<Record<CsvField, string>>>,
): Columns {
  const columns = givenColumns(headings, given);
  const free = (at: number): boolean => !Object.values(columns).includes(at);
  const known = headings.map((heading, at) => (free(at) ? fieldOfHeading(heading) : undefined));
  if (given.region === undefined) {
    const region = regionColumn(known, rows, free);
    if (region !== undefined) columns.region = region;
  }
  known.forEach((field, at) => {
    if (field === undefined || !free(at)) return;
    const left = field === 'region' ? 'name' : field;
    if (given[left] === undefined) columns[left] ??= at;
  });
  return withFigure(columns, given);
}

function givenColumns(
  headings: readonly string[],
  given: Readonly<Partial<Record<CsvField, string>>>,
): Columns {
  const columns: Columns = {};
  for (const [field, heading] of Object.entries(given)) {
    if (heading === '') continue;
    const at = headings.indexOf(heading.trim());
    if (at < 0)
      throw new HotspotDataError(
        `columns.${field} must be a heading of the table, not ${valuePreview(heading)}`,
      );
    columns[field as CsvField] = at;
  }
  return columns;
}

/** Of the columns headed as codes or holding hardly anything else, the one with most codes. */
function regionColumn(
  known: readonly (CsvField | undefined)[],
  rows: readonly CsvRow[],
  free: (at: number) => boolean,
): number | undefined {
  const candidates = known
    .map((field, at) => ({
      at,
      named: field === 'region',
      codes: free(at) ? codeShare(rows, at) : 0,
    }))
    .filter(({at, named, codes}) => free(at) && (named || codes >= 0.8))
    .sort((one, other) => other.codes - one.codes || Number(other.named) - Number(one.named));
  return candidates[0]?.at;
}

/** Share of the cells that look like codes of NUTS regions of level 1 to 3. */
function codeShare(rows: readonly CsvRow[], at: number): number {
  const examined = Math.min(SAMPLE, Math.ceil(MOST_EXAMINED / (rows[0]?.cells.length ?? 1)));
  const cells = rows.slice(0, examined).map(({cells}) => cells[at] ?? '');
  return cells.filter((cell) => /^[A-Z]{2}[A-Z\d]{1,3}$/.test(cell)).length / cells.length;
}

/**
 * The columns; a total without a figure beside it is read as employment, because it is not a total
 * of all sectors.
 */
function withFigure(columns: Columns, given: Readonly<Partial<Record<CsvField, string>>>): Columns {
  const {regionTotal, ...others} = columns;
  const hasFigure = FIGURES.some((field) => columns[field] !== undefined);
  if (regionTotal === undefined || hasFigure || given.employment === '') return columns;
  return {...others, employment: regionTotal};
}

function* decimalIn(
  rows: readonly CsvRow[],
  columns: readonly number[],
  delimiter: Delimiter,
): Generator<void, FoundDecimalSign> {
  const votes = decimalVotes();
  for (const [at, {cells}] of rows.entries()) {
    if (at % STRIDE === STRIDE - 1) yield;
    for (const column of columns) votes.add(cells[column] ?? '');
  }
  return votes.sign(delimiter);
}
