import type {HeadingMeaning} from './heading-meaning.js';
import {isFigureField, type FigureField} from './indicator-meaning.js';
import type {TableSample} from './table-sample.js';
import type {UnitMeaning} from './unit-meaning.js';

/** A column that holds the figures of one year, one sector or one measure. */
export interface SpreadColumn {
  readonly at: number;
  readonly field: FigureField;
  /** `undefined` if the row names the year. */
  readonly year: number | undefined;
  /** `undefined` if the row names the sector. */
  readonly sector: string | undefined;
  /** Unit that the heading names. */
  readonly unit: UnitMeaning | undefined;
  /** Column of the flags of these figures; `undefined` if there is none. */
  readonly flags: number | undefined;
}

/** A section, division, group or class of NACE as a heading. */
const NACE = /^[A-U](?:\d{2}(?:\d{1,2}|\.\d{1,2})?)?$/;

/** The table whose columns are examined. */
export interface SpreadTable {
  readonly headings: readonly string[];
  readonly meanings: readonly HeadingMeaning[];
  readonly sample: TableSample;
  /** Whether a column holds no other field. */
  readonly free: (at: number) => boolean;
}

/** Columns of figures that name their year; empty if figures of all years are in one column. */
export function yearColumns(table: SpreadTable): readonly SpreadColumn[] {
  return table.meanings.flatMap((meaning, at): SpreadColumn[] => {
    const {year, unit} = meaning;
    const field = table.free(at) ? datedField(meaning) : undefined;
    if (year === undefined || field === undefined) return [];
    return [{at, field, year, sector: undefined, unit, flags: flagsBeside(at, year, table)}];
  });
}

/** Field of a heading with a year; `undefined` if it is not one of figures. */
function datedField({named, unit, flags, bare}: HeadingMeaning): FigureField | undefined {
  if (flags || unit?.counts === 'other') return undefined;
  if (named === undefined) return bare ? 'employment' : undefined;
  return isFigureField(named.field) ? named.field : undefined;
}

/** Columns of figures headed by codes of NACE. */
export function sectorColumns({headings, sample, free}: SpreadTable): readonly SpreadColumn[] {
  const found = headings.flatMap((heading, at): SpreadColumn[] => {
    if (!free(at) || !NACE.test(heading) || sample.figureShare(at) < 0.5) return [];
    const rest = {year: undefined, unit: undefined, flags: undefined};
    return [{at, field: 'employment', sector: heading, ...rest}];
  });
  return found.length > 1 ? found : [];
}

/** Column of flags right beside figures: headed with the same year, as flags, or not at all. */
function flagsBeside(at: number, year: number, table: SpreadTable): number | undefined {
  const {headings, meanings, sample, free} = table;
  const named = meanings.findIndex(
    (other, place) => other.flags && other.year === year && free(place),
  );
  if (named >= 0) return named;
  const heading = headings[at + 1];
  if (heading === undefined || !free(at + 1)) return undefined;
  const isFlags = heading === '' || meanings[at + 1]?.named?.field === 'flag';
  const cells = sample.cells(at + 1);
  return isFlags && cells.every((cell) => /^[a-z]{1,4}$/i.test(cell)) ? at + 1 : undefined;
}
