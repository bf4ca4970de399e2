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
      const text = cell.replace(NAMED, '');
      const named = isNamed && text !== '' ? unitMeaning(text) : undefined;
      if (named !== undefined && !isPlain(named)) return {unit: named, cell};
      const {unit} = unitInHeading(headingWords(cell));
      if (unit?.counts === 'persons' && unit.factor > 1) return {unit, cell};
    }
  }
  return undefined;
}

function isPlain(unit: UnitMeaning): boolean {
  return unit.counts === 'persons' && unit.factor === 1;
}
