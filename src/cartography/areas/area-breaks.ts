import type {AreaMeasure} from '../../view/area-measure.js';
import {
  equalIntervalBreaks,
  manualBreaks,
  quantileBreaks,
  roundBreaks,
} from '../colour/class-breaks.js';
import type {ClassBreaks} from '../colour/class-breaks.js';
import {measureBreaks} from '../colour/measure-breaks.js';

/**
 * Method of finding the limits between the classes of areas: those customary for the measure,
 * about equally many areas in each class, or classes of equal width.
 */
export type AreaMethod = 'customary' | 'quantile' | 'equal-interval';

/** Measure and classes of areas. */
export interface AreaBreaksOptions {
  readonly measure: AreaMeasure;
  readonly method: AreaMethod;
  /** The page's limits, ascending; they take precedence over the method. */
  readonly thresholds: readonly number[];
}

/** Growth has one class less, because its colours go in both directions from 0. */
const CLASSES = {quotient: 5, focus: 5, growth: 4} as const;

/**
 * Limits between the classes of areas.
 *
 * @param values - Ratios of all areas, `NaN` if missing.
 */
export function areaBreaks(
  {measure, method, thresholds}: AreaBreaksOptions,
  values: ArrayLike<number>,
): ClassBreaks {
  if (thresholds.length > 0) return manualBreaks(thresholds);
  if (method === 'customary') return measureBreaks(measure, values);
  const breaks =
    method === 'quantile'
      ? quantileBreaks(values, CLASSES[measure])
      : equalIntervalBreaks(values, CLASSES[measure]);
  return measure === 'growth' ? withZero(roundBreaks(breaks), values) : roundBreaks(breaks);
}

/** Moves the nearest limit to 0 if there are gains and losses, so that no class has both. */
function withZero(breaks: ClassBreaks, values: ArrayLike<number>): ClassBreaks {
  const all = Array.from(values);
  if (!all.some((value) => value < 0) || !all.some((value) => value > 0)) return breaks;
  const nearest = breaks.reduce(
    (found, limit, index) =>
      Math.abs(limit) < Math.abs(breaks[found] ?? Infinity) ? index : found,
    0,
  );
  return breaks.map((limit, index) => (index === nearest ? 0 : limit));
}
