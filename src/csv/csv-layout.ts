import {HotspotDataError} from '../dataset/data-problem.js';
import {finishedSteps} from '../reading/values/finished-steps.js';
import type {Delimiter} from './cells/csv-cells.js';
import {csvDelimiter} from './cells/csv-delimiter.js';
import {csvRowReading, type CsvRow, type CsvRows} from './cells/csv-rows.js';
import {decimalVotes, type FoundDecimalSign} from './cells/decimal-sign.js';
import type {DecimalSign} from './cells/figure-text.js';
import {chosenColumns, type ChosenColumns} from './columns/chosen-columns.js';
import type {CsvField} from './columns/column-names.js';
import {headedRows} from './columns/heading-rows.js';
import type {SpreadColumn} from './columns/spread-columns.js';
import {footedRows, withDimensionsApart} from './columns/table-form.js';

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
  /** Whether figures are written with both signs. */
  readonly decimalMixed: boolean;
  /** Sign in figures such as `1.234` if only the unit can tell what it is; else `undefined`. */
  readonly decimalOpen: DecimalSign | undefined;
  /** Headings of all columns in their order; `column 1` and so on if the table has none. */
  readonly headings: readonly string[];
  /** Line that the headings are in, from 1; `undefined` if the table has none. */
  readonly headingLine: number | undefined;
  /** Position of the column that holds a field; a field without a column is absent. */
  readonly columns: Readonly<Partial<Record<CsvField, number>>>;
  /** Columns that hold one year, sector or measure each; empty if a row is about one of each. */
  readonly spread: readonly SpreadColumn[];
  /** Rows below the headings. */
  readonly rows: readonly CsvRow[];
  /** Lines above the headings and beneath the table. */
  readonly around: {readonly above: readonly CsvRow[]; readonly below: readonly CsvRow[]};
  /** What else the headings say. */
  readonly found: Pick<ChosenColumns, 'units' | 'parts' | 'doubts'>;
  /** Lines with a quotation mark that opens a cell but does not close it, from 1. */
  readonly unclosed: readonly number[];
}

const FIGURES = ['employment', 'localUnits', 'wages'] as const;

/** Fields that hold figures with decimals. */
export const FIGURE_FIELDS: readonly [...typeof FIGURES, 'regionTotal'] = [
  ...FIGURES,
  'regionTotal',
];

/** Rows between two pauses. */
const STRIDE = 5_000;

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
  return yield* tableLayout({...table, delimiter}, options);
}

/** Rows of a file of any kind. */
export interface DelimitedRows extends CsvRows {
  /** Separator of the text that they are from; it decides what `1.234` means if nothing else does. */
  readonly delimiter: Delimiter;
}

/**
 * Recognises the columns of a table that is divided into rows already, such as a spreadsheet's.
 *
 * @throws {@link HotspotDataError} as {@link csvLayout} does.
 */
export function* tableLayout(
  table: DelimitedRows,
  options: CsvLayoutOptions = {},
): Generator<void, CsvLayout> {
  const headed = headedRows(table.rows);
  yield;
  const whole = yield* withDimensionsApart(headed);
  if (whole.rows.length === 0) {
    throw new HotspotDataError(
      'the table must have a row of headings and at least one row of figures',
    );
  }
  const {headings} = whole;
  const unread = {...whole, headed: headed.headingLine !== undefined};
  const {columns, spread, ...found} = chosenColumns(unread, options.columns ?? {});
  yield;
  const {rows, below} = footedRows(whole.rows, columns, headings.length);
  const figures = FIGURE_FIELDS.map((field) => columns[field])
    .concat(spread.map(({at}) => at))
    .filter((at) => at !== undefined);
  const sign = yield* decimalIn(rows, figures, table.delimiter);
  return {
    delimiter: table.delimiter,
    decimal: options.decimal ?? sign.decimal,
    decimalCertain: options.decimal !== undefined || sign.certain,
    decimalMixed: options.decimal === undefined && sign.mixed,
    decimalOpen: options.decimal === undefined ? sign.open : undefined,
    headings,
    headingLine: headed.headingLine,
    columns,
    spread,
    rows,
    around: {above: headed.above, below},
    found,
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
