import type {Criterion} from './hotspot-filter.js';

/** What a criterion mainly asks for: nothing, stars, thresholds of figures, or the largest. */
export type CriterionKind = 'none' | 'stars' | 'thresholds' | 'top';

/** Kind of a criterion; of one that asks for several things, the first in the order above. */
export function criterionKind(criterion: Criterion): CriterionKind {
  const {minimumEmployment, minimumQuotient, minimumStars, top} = criterion;
  if (minimumStars !== undefined) return 'stars';
  if (minimumEmployment !== undefined || minimumQuotient !== undefined) return 'thresholds';
  return top === undefined ? 'none' : 'top';
}
