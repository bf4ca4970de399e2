import type {Criterion} from './hotspot-filter.js';

/** Main test of a criterion: none, stars, thresholds of figures, or the largest. */
export type CriterionKind = 'none' | 'stars' | 'thresholds' | 'top';

/** Kind of a criterion; if it sets several tests, the first in the order above. */
export function criterionKind(criterion: Criterion): CriterionKind {
  const {minimumEmployment, minimumQuotient, minimumShare, minimumStars, top} = criterion;
  if (minimumStars !== undefined) return 'stars';
  if ((minimumEmployment ?? minimumQuotient ?? minimumShare) !== undefined) return 'thresholds';
  return top === undefined ? 'none' : 'top';
}
