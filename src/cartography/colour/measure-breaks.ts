import type {RatioMeasure} from '../../dataset/hotspot-filter.js';
import {quantileBreaks, roundBreaks} from './class-breaks.js';
import type {ClassBreaks} from './class-breaks.js';

/** Classes of a measure that has no limits of its own: quarters of the bubbles. */
const quarters = 4;

/**
 * Limits between the classes of a ratio.
 *
 * The location quotient has them at 1, where a region has the sector's average share; at 2, the
 * European Cluster Observatory's criterion of specialisation; and at 4, twice that. Growth has them
 * at −2, 0 and 2 % a year. Both stay while the reader filters. Focus and productivity, for which no
 * limits are customary, are parted into quarters of the bubbles shown, at rounded limits.
 *
 * @param values - Of the bubbles, `NaN` where missing.
 */
export function measureBreaks(
  measure: Exclude<RatioMeasure, 'stars'>,
  values: ArrayLike<number>,
): ClassBreaks {
  switch (measure) {
    case 'quotient':
      return [1, 2, 4];
    case 'growth':
      return [-0.02, 0, 0.02];
    case 'focus':
    case 'productivity':
      return roundBreaks(quantileBreaks(values, quarters));
  }
}
