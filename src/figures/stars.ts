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

/** Mask of an observation whose stars are given by the data, or that has no figure. */
export const NO_CRITERIA = 0xff;

/**
 * The criteria of a method that each observation of one sector in one year meets.
 *
 * "Top 10 % of the regions" are the regions with a figure above 0 that reach the value of rank 10 %
 * × their number, rounded up; ties with that value are included. An undefined measure meets no
 * criterion. Below the floor none is met.
 *
 * @param supplied - Stars given by the data; they take precedence over computed ones.
 * @returns Masks with bit 0 for the first of at most seven criteria; {@link NO_CRITERIA} where there
 *   are stars from the data, or no employment figure.
 */
export function metCriteria(
  columns: RatedColumns,
  method: StarMethod,
  supplied?: Uint8Array,
): Uint8Array {
  const {employment} = columns;
  const met = new Uint8Array(employment.length);
  method.criteria.forEach((criterion, index) => {
    const column = measureColumn(columns, criterion);
    const threshold =
      'minimum' in criterion ? criterion.minimum : topThreshold(column, employment, criterion.top);
    for (let at = 0; at < met.length; at++) {
      if ((column[at] ?? NaN) >= threshold) met[at] = (met[at] ?? 0) | (1 << index);
    }
  });
  for (let at = 0; at < met.length; at++) {
    const persons = employment[at] ?? NaN;
    const given = (supplied?.[at] ?? NO_STARS) !== NO_STARS;
    if (given || Number.isNaN(persons)) met[at] = NO_CRITERIA;
    else if (persons < method.floor || persons === 0) met[at] = 0;
  }
  return met;
}

/**
 * Stars of one sector in one year: one for each criterion that is met, or those given by the data.
 *
 * @param met - Masks of {@link metCriteria} for the same stars from the data.
 * @returns From 0 to the number of criteria; {@link NO_STARS} where there is no employment figure.
 */
export function sectorStars(met: Uint8Array, supplied?: Uint8Array): Uint8Array {
  return met.map((mask, at) => {
    if (mask === NO_CRITERIA) return supplied?.[at] ?? NO_STARS;
    let stars = 0;
    for (let rest = mask; rest > 0; rest >>= 1) stars += rest & 1;
    return stars;
  });
}

/**
 * Whether a mask has each criterion of a method, in the method's order; `undefined` if the stars are
 * not computed.
 */
export function criteriaOf(mask: number, {criteria}: StarMethod): readonly boolean[] | undefined {
  return mask === NO_CRITERIA ? undefined : criteria.map((_, at) => ((mask >> at) & 1) === 1);
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
