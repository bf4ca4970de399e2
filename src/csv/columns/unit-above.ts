import type {CsvRow} from '../cells/csv-rows.js';
import {headingWords} from './heading-words.js';
import {unitInHeading, unitMeaning, type UnitMeaning} from './unit-meaning.js';

/** Unit that the lines above a table name, and the cell that names it. */
export interface UnitAbove {
  readonly unit: UnitMeaning;
  readonly cell: string;
}

/** Beginning of a line that names the unit of the figures. */
const NAMED =
  /^(?:unit|units|unit of measure|einheit|ma(?:ß|ss)einheit|unit[ée]|unidad|unit[àa]|jednostka|eenheid|enhet|enhed|yksikk[öo]|jednotka|m[ée]rt[ée]kegys[ée]g|jedinica|enota)\b[^:]*:?\s*/i;

/**
 * Unit of all figures of a table as a line above it states it: `Unit of measure: Thousand persons`,
 * `Beschäftigte in 1 000`.
 *
 * @returns `undefined` if no line names a unit other than persons.
 */
export function unitAbove(above: readonly CsvRow[]): UnitAbove | undefined {
  for (const {cells} of above) {
    const isNamed = NAMED.test(cells.find((cell) => cell !== '') ?? '');
    for (const cell of cells) {
      const unit = (isNamed ? namedUnit(cell) : undefined) ?? thousandsIn(cell);
      if (unit !== undefined) return {unit, cell};
    }
  }
  return undefined;
}

/** Unit that a cell of a line on the unit names, unless it is persons. */
function namedUnit(cell: string): UnitMeaning | undefined {
  const unit = unitMeaning(cell.replace(NAMED, ''));
  return unit === undefined || isPlain(unit) ? undefined : unit;
}

/** Thousands or millions of persons that a title mentions. */
function thousandsIn(cell: string): UnitMeaning | undefined {
  const {unit} = unitInHeading(headingWords(cell));
  return unit?.counts === 'persons' && unit.factor > 1 ? unit : undefined;
}

function isPlain(unit: UnitMeaning): boolean {
  return unit.counts === 'persons' && unit.factor === 1;
}
