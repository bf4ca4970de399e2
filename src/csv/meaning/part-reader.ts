import type {CsvRow} from '../cells/csv-rows.js';
import {isTotal} from '../columns/dimension-names.js';
import type {Dimension, DimensionValue} from '../columns/dimensions.js';
import {excerpt, listedValues, whereText} from './row-choice.js';
import type {MeaningReport} from './meaning-report.js';

/** Frequency of figures that are of whole years. */
const ANNUAL =
  /^(?:a|annual|annually|yearly|year|jahr|j[äa]hrlich|annuel|anual|annuale|roczn\w*)$/i;

/** Whether a row is about all of what a dimension divides. */
export type WholeRow = (row: CsvRow) => boolean;

const all: WholeRow = () => true;

/**
 * Test for the rows that are about the whole: those of the total, or of the only value. Where the
 * values have no total among them, the table is refused: the first of them is not the whole.
 */
export function partReader(dimension: Dimension, report: MeaningReport): WholeRow {
  const {at, heading, kind} = dimension;
  if (kind === 'action') return ({cells}) => !/^D(?:elete)?$/i.test(cells[at] ?? '');
  const values = [...dimension.values].filter(([cell]) => cell !== '');
  const [only] = values;
  if (only === undefined) return all;
  const whole = wholeOf(values, kind);
  if (values.length === 1) {
    const [cell, {code, label}] = only;
    if (whole.length === 0 && isPart(kind, code)) {
      report.note(heading, `is ${named(cell, label)} in all rows; no figure is of the whole`);
    }
    return all;
  }
  if (whole.length === 0) {
    const codes = values.map(([, {code}]) => code);
    const message = `divides the figures (${listedValues(codes)}) and no value is known as the total; nothing was read; choose one with ${whereText(heading, codes[0])}`;
    report.refuse({heading, message, values: codes});
    return all;
  }
  const cells = new Set(whole.map(([cell]) => cell));
  const [[cell, {label}]] = whole as [[string, DimensionValue]];
  const rest = values.filter(([other]) => !cells.has(other)).map(([, {code}]) => code);
  if (rest.length > 0) {
    report.note(
      heading,
      `${named(cell, label)} was read as the total; rows of ${listedValues(rest)} were left out`,
    );
  }
  return (row) => cells.has(row.cells[at] ?? '');
}

function wholeOf(
  values: readonly (readonly [string, DimensionValue])[],
  kind: Dimension['kind'],
): readonly (readonly [string, DimensionValue])[] {
  return values.filter(([, {code, label}]) =>
    kind === 'period' && (ANNUAL.test(code) || ANNUAL.test(label)) ? true : isTotal(code, label),
  );
}

/** Whether a value that is the only one is worth a note: a frequency is not. */
function isPart(kind: Dimension['kind'], code: string): boolean {
  return kind === 'breakdown' || (kind === 'period' && !/^[AQMWD]$/i.test(code));
}

function named(cell: string, label: string): string {
  return excerpt(label === '' || cell.includes(label) ? cell : `${cell} (${label})`);
}
