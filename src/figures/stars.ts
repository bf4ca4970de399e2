import {NO_STARS} from '../dataset/hotspot-dataset.js';
import {largestAt} from './order.js';
import type {StarCriterion, StarMethod} from './star-method.js';

/** Columns that stars are awarded by, entry for entry the same regions. */
export interface RatedColumns {
  /** Persons employed; `NaN` if missing. */
  readonly employment: Float64Array;
  /** Location quotient; `NaN` if undefined. */
  readonly quotient: Float64Array;
  /** Share of the region's employment; `NaN` if undefined. */
  readonly focus: Float64Array;
  /** Wages per person employed, in euro; `NaN` if undefined. */
  readonly productivity: Float64Array;
  /** Annual growth, as a share; `NaN` if undefined. */
  readonly growth: Float64Array;
}

/**
 * Stars of one sector in one year: one for each criterion of the method that is met.
 *
 * "Top 10 % of the regions" are the regions with a figure above 0 that reach the value of rank 10 %
 * × their number, rounded up; ties with that value are included. An undefined measure meets no
 * criterion. Below the floor there are no stars.
 *
 * @param supplied - Stars given by the data; they take precedence over computed ones.
 * @returns From 0 to the number of criteria; {@link NO_STARS} where there is no employment figure.
 */
export function sectorStars(
  columns: RatedColumns,
  method: StarMethod,
  supplied?: Uint8Array,
): Uint8Array {
  const {employment} = columns;
  const stars = new Uint8Array(employment.length);
  for (const criterion of method.criteria) {
    const column = measureColumn(columns, criterion);
    const threshold =
      'minimum' in criterion ? criterion.minimum : topThreshold(column, employment, criterion.top);
    for (let at = 0; at < stars.length; at++) {
      if ((column[at] ?? NaN) >= threshold) stars[at] = (stars[at] ?? 0) + 1;
    }
  }
  for (let at = 0; at < stars.length; at++) {
    const persons = employment[at] ?? NaN;
    const given = supplied?.[at] ?? NO_STARS;
    if (given !== NO_STARS) stars[at] = given;
    else if (Number.isNaN(persons)) stars[at] = NO_STARS;
    else if (persons < method.floor || persons === 0) stars[at] = 0;
  }
  return stars;
}

function measureColumn(columns: RatedColumns, {measure}: StarCriterion): Float64Array {
  switch (measure) {
    case 'size':
      return columns.employment;
    case 'specialisation':
      return columns.quotient;
    default:
      return columns[measure];
  }
}

/** Value reached by the share `top` of the regions with employment; infinite if none has one. */
function topThreshold(column: Float64Array, employment: Float64Array, top: number): number {
  const known = new Float64Array(column.length);
  let count = 0;
  for (let at = 0; at < column.length; at++) {
    const value = column[at] ?? NaN;
    if (!Number.isNaN(value) && (employment[at] ?? 0) > 0) known[count++] = value;
  }
  if (count === 0) return Infinity;
  return largestAt(known.subarray(0, count), Math.max(1, Math.ceil(top * count)));
}
