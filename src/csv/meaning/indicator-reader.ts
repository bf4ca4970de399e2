import type {CsvRow} from '../cells/csv-rows.js';
import type {Dimension} from '../columns/dimensions.js';
import {
  indicatorMeaning,
  type FigureField,
  type IndicatorMeaning,
} from '../columns/indicator-meaning.js';
import {excerpt, listedValues, whereText} from './row-choice.js';
import type {MeaningReport} from './meaning-report.js';

/** What a row counts; `undefined` for a row that is left out. */
export type IndicatorReader = (
  row: CsvRow,
) => Pick<IndicatorMeaning, 'field' | 'factor'> | undefined;

/** Circumstances of a column of indicators. */
export interface IndicatorContext {
  /** Field of the column of figures if no indicator says otherwise. */
  readonly field: FigureField;
  /** Columns whose values the reader has chosen. */
  readonly chosen: ReadonlySet<number>;
  readonly report: MeaningReport;
}

/** Reader of the column that says what is counted; without one, all rows count the same. */
export function indicatorReader(
  dimension: Dimension | undefined,
  {field, chosen, report}: IndicatorContext,
): IndicatorReader {
  const plain = {field, factor: 1};
  if (dimension === undefined) return () => plain;
  const {at, heading} = dimension;
  const values = [...dimension.values].filter(([cell]) => cell !== '');
  const known = knownIndicators(dimension);
  // The reader has said that this is what the map is to show.
  if (known.size === 0 && chosen.has(at)) return () => plain;
  if (values.length === 0) return () => plain;
  const codes = values.map(([, {code}]) => code);
  if (known.size === 0) {
    const message = `does not say that persons employed are counted (${listedValues(codes)}); nothing was read; if the figures are to be shown nevertheless, choose one with ${whereText(heading, codes[0])}`;
    report.refuse({heading, message, values: codes});
    return () => undefined;
  }
  const taken = mostExact(known);
  tell({values: values.map(([cell]) => cell), taken, heading, report});
  return ({cells}) => taken.get(cells[at] ?? '');
}

function knownIndicators({values}: Dimension): ReadonlyMap<string, IndicatorMeaning> {
  const known = new Map<string, IndicatorMeaning>();
  for (const [cell, {code, label}] of values) {
    const meaning = indicatorMeaning(code, label) ?? indicatorMeaning(cell);
    if (meaning !== undefined && cell !== '') known.set(cell, meaning);
  }
  return known;
}

/** Of several indicators for a field, the most exact. */
function mostExact(
  known: ReadonlyMap<string, IndicatorMeaning>,
): ReadonlyMap<string, IndicatorMeaning> {
  const best = new Map<FigureField, number>();
  for (const {field, rank} of known.values()) {
    best.set(field, Math.min(rank, best.get(field) ?? rank));
  }
  return new Map([...known].filter(([, {field, rank}]) => best.get(field) === rank));
}

interface Telling {
  readonly values: readonly string[];
  readonly taken: ReadonlyMap<string, IndicatorMeaning>;
  readonly heading: string;
  readonly report: MeaningReport;
}

function tell({values, taken, heading, report}: Telling): void {
  const others = values.filter((cell) => !taken.has(cell));
  if (others.length > 0) {
    report.note(heading, `${listedValues(others)} is another measure; its rows were left out`);
  }
  for (const [cell, {field, rank}] of taken) {
    if (rank > 0)
      report.note(heading, `${excerpt(cell)} counts employees; they were read as persons employed`);
    else if (field !== 'employment') {
      report.note(
        heading,
        `${excerpt(cell)} was read as ${field === 'wages' ? 'wages in million euro' : 'local units'}`,
      );
    }
  }
}
