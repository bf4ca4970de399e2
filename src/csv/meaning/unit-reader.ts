import type {CsvRow} from '../cells/csv-rows.js';
import type {Dimension} from '../columns/dimensions.js';
import type {FigureField, IndicatorMeaning} from '../columns/indicator-meaning.js';
import {multiplierMeaning, unitMeaning, type UnitMeaning} from '../columns/unit-meaning.js';
import {excerpt, listedValues} from './row-choice.js';
import type {MeaningReport} from './meaning-report.js';

/** Factor of the figure in a row, of what the row counts; `undefined` for a row that is left out. */
export type UnitReader = (
  row: CsvRow,
  what: Pick<IndicatorMeaning, 'field' | 'factor'>,
) => number | undefined;

/** Reader of the column of units; without one, the indicator says the unit. */
export function unitReader(dimension: Dimension | undefined, report: MeaningReport): UnitReader {
  if (dimension === undefined) return (_, {factor}) => factor;
  const {at, heading} = dimension;
  const values = [...dimension.values].filter(([cell]) => cell !== '');
  const known = knownUnits(dimension);
  const others = values.filter(([cell]) => !known.has(cell)).map(([, {code}]) => code);
  if (known.size === 0 && others.length > 0) {
    const message = `is ${listedValues(others)}, which does not count persons; nothing was read`;
    report.refuse({heading, message, values: []});
    return () => undefined;
  }
  if (others.length > 0) {
    report.note(heading, `${listedValues(others)} does not count persons; its rows were left out`);
  }
  for (const [cell, meaning] of known) tellFactor({heading, cell, meaning, report});
  return ({cells}, {field, factor}) => {
    const cell = cells[at] ?? '';
    return cell === '' ? factor : factorOf(known.get(cell), field);
  };
}

function knownUnits({values}: Dimension): ReadonlyMap<string, UnitMeaning> {
  const known = new Map<string, UnitMeaning>();
  for (const [cell, {code, label}] of values) {
    const meaning = unitMeaning(code) ?? unitMeaning(label) ?? unitMeaning(cell);
    if (meaning !== undefined && meaning.counts !== 'other') known.set(cell, meaning);
  }
  return known;
}

/** Factor of a unit for what is counted; `undefined` if it does not fit. */
function factorOf(unit: UnitMeaning | undefined, field: FigureField): number | undefined {
  if (unit === undefined || unit.counts === 'other') return undefined;
  // A count as the unit of wages says nothing of the currency.
  return (unit.counts === 'euro') === (field === 'wages') ? unit.factor : undefined;
}

interface Telling {
  readonly heading: string;
  readonly cell: string;
  readonly meaning: UnitMeaning;
  readonly report: MeaningReport;
}

function tellFactor({heading, cell, meaning, report}: Telling): void {
  if (meaning.counts !== 'persons' || meaning.factor === 1) return;
  report.note(heading, `is ${excerpt(cell)}; the figures were multiplied by ${meaning.factor}`);
}

/** Factor of a row by its power of ten; `undefined` for a row that is left out. */
export type MultiplierReader = (row: CsvRow) => number | undefined;

/** Reader of the column of powers of ten; without one, figures are as they are. */
export function multiplierReader(
  dimension: Dimension | undefined,
  report: MeaningReport,
): MultiplierReader {
  if (dimension === undefined) return () => 1;
  const {at, heading} = dimension;
  const factors = new Map<string, number>();
  for (const [cell, {code, label}] of dimension.values) {
    const factor = multiplierMeaning(cell) ?? multiplierMeaning(code) ?? multiplierMeaning(label);
    if (factor === undefined) {
      const message = `is ${excerpt(cell)}, which is no known multiplier; nothing was read`;
      report.refuse({heading, message, values: []});
    } else {
      factors.set(cell, factor);
      if (factor !== 1) {
        report.note(heading, `is ${excerpt(cell)}; the figures were multiplied by ${factor}`);
      }
    }
  }
  return ({cells}) => factors.get(cells[at] ?? '');
}

/** Factor by two statements of the unit; thousands that are named twice are thousands once. */
export function joinedFactor(one: number, other: number): number {
  return one > 1 && other > 1 ? Math.max(one, other) : one * other;
}
