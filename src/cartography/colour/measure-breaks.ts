import type {RatioMeasure} from '../../dataset/hotspot-filter.js';
import {MEASURES} from '../../figures/measures.js';
import {quantileBreaks, roundBreaks} from './class-breaks.js';
import type {ClassBreaks} from './class-breaks.js';

/** Number of classes of a measure that has no limits of its own. */
const QUARTERS = 4;

/**
 * Limits between the classes of a ratio.
 *
 * The location quotient has them at 1, where a region has the sector's average share; at 2, the
 * European Cluster Observatory's criterion of specialisation; and at 4, twice that. Growth has them
 * at −2, 0 and 2 % a year. Both stay while the reader filters. Measures for which no limits are
 * customary, such as focus, are parted into quarters of the bubbles shown, at rounded limits.
 *
 * @param values - Of the bubbles, `NaN` where missing.
 */
export function measureBreaks(
  measure: Exclude<RatioMeasure, 'stars'>,
  values: ArrayLike<number>,
): ClassBreaks {
  return MEASURES[measure].limits ?? roundBreaks(quantileBreaks(values, QUARTERS));
}
