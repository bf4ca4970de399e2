import {NO_STARS} from '../../dataset/hotspot-dataset.js';

/** Columns of the measures of observations; `undefined` for a measure without any value so far. */
export interface MeasureColumns {
  /** Persons employed; `NaN` if missing. */
  employment: Float64Array | undefined;
  /** `NaN` if missing. */
  localUnits: Float64Array | undefined;
  /** Million euro; `NaN` if missing. */
  wages: Float64Array | undefined;
  /** {@link NO_STARS} if not given. */
  stars: Uint8Array | undefined;
  /** Mask of quality flags. */
  flags: Uint16Array | undefined;
  /** Number of component figures that were not published. */
  incomplete: Uint8Array | undefined;
}

/** Name of a measure's column. */
export type Measure = keyof MeasureColumns;

/** Column of the measure `M`. */
export type ColumnOf<M extends Measure> = NonNullable<MeasureColumns[M]>;

/** Column of a measure. */
export type MeasureColumn = ColumnOf<Measure>;

/** All measures. */
export const MEASURES: readonly Measure[] = [
  ...(['employment', 'localUnits', 'wages'] as const),
  ...(['stars', 'flags', 'incomplete'] as const),
];

/** Value in a column for an observation without this measure. */
export function blankValue(measure: Measure): number {
  if (measure === 'stars') return NO_STARS;
  return measure === 'flags' || measure === 'incomplete' ? 0 : NaN;
}

/** Column of a measure full of zeros. */
export function zeroColumn(measure: Measure, length: number): MeasureColumn {
  if (measure === 'flags') return new Uint16Array(length);
  if (measure === 'incomplete' || measure === 'stars') return new Uint8Array(length);
  return new Float64Array(length);
}

/** Blank column of a measure. */
export function blankColumn(measure: Measure, length: number): MeasureColumn {
  return zeroColumn(measure, length).fill(blankValue(measure));
}

/** Whether any measure has a value for an observation; if not, the observation can be dropped. */
export function saysAnything(columns: MeasureColumns, at: number): boolean {
  const {employment, localUnits, wages, stars, flags, incomplete} = columns;
  return (
    (employment !== undefined && !Number.isNaN(employment[at])) ||
    (flags !== undefined && flags[at] !== 0) ||
    (localUnits !== undefined && !Number.isNaN(localUnits[at])) ||
    (wages !== undefined && !Number.isNaN(wages[at])) ||
    (stars !== undefined && stars[at] !== NO_STARS) ||
    (incomplete !== undefined && incomplete[at] !== 0)
  );
}

/** Whether a column is blank throughout. */
export function isBlank(measure: Measure, column: MeasureColumn): boolean {
  const blank = blankValue(measure);
  return Number.isNaN(blank)
    ? column.every(Number.isNaN)
    : column.every((value) => value === blank);
}
