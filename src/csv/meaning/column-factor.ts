import type {CsvRow} from '../cells/csv-rows.js';
import type {FigureField} from '../columns/indicator-meaning.js';
import {unitAbove} from '../columns/unit-above.js';
import type {UnitMeaning} from '../columns/unit-meaning.js';
import type {MeaningReport} from './meaning-report.js';

/** A column of figures, and what names its unit. */
export interface UnitedColumn {
  readonly heading: string;
  readonly field: FigureField;
  /** Unit that the heading names. */
  readonly unit: UnitMeaning | undefined;
}

/**
 * Factor that makes persons, local units or million euro of a column's figures, by the unit in its
 * heading. A heading with a unit that does not fit refuses the table.
 */
export function columnFactor({heading, field, unit}: UnitedColumn, report: MeaningReport): number {
  if (unit === undefined) return 1;
  const wanted = field === 'wages' ? 'euro' : 'persons';
  if (unit.counts !== wanted) {
    const counted = field === 'wages' ? 'euro' : 'persons';
    const message = `names another unit than ${counted}; nothing was read`;
    report.refuse({heading, message, values: []});
    return 1;
  }
  if (unit.factor !== 1) {
    report.note(heading, `names the unit; the figures were multiplied by ${unit.factor}`);
  }
  return unit.factor;
}

/** Factor of persons by the lines above a table; see {@link unitAbove}. */
export function factorAbove(above: readonly CsvRow[], report: MeaningReport): number {
  const found = unitAbove(above);
  if (found === undefined) return 1;
  const {unit, cell} = found;
  if (unit.counts !== 'persons') {
    const message = 'above the table names another unit than persons; nothing was read';
    report.refuse({heading: cell, message, values: []});
    return 1;
  }
  report.note(
    cell,
    `above the table names the unit; the figures were multiplied by ${unit.factor}`,
  );
  return unit.factor;
}
