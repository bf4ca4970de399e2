import type {RatioMeasure} from '../../dataset/hotspot-filter.js';
import {MEASURES} from '../../figures/measures.js';
import {quantileBreaks, roundBreaks} from './class-breaks.js';
import type {ClassBreaks} from './class-breaks.js';

/** Number of classes of a measure without customary limits. */
const QUARTERS = 4;

/**
 * Limits between the classes of a ratio.
 *
 * The location quotient's are 1, where a region has the sector's average share; 2, the European
 * Cluster Observatory's criterion of specialisation; and 4, twice that. Those of growth are −2, 0
 * and 2 % a year. Both are independent of the filter. Measures without customary limits, e.g.
 * focus, are divided into quarters of the bubbles shown, at rounded limits.
 *
 * @param values - Ratio of each bubble, `NaN` if missing.
 */
export function measureBreaks(
  measure: Exclude<RatioMeasure, 'stars' | 'portfolio'>,
  values: ArrayLike<number>,
): ClassBreaks {
  return MEASURES[measure].limits ?? roundBreaks(quantileBreaks(values, QUARTERS));
}
