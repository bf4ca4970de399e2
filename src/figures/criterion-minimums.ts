import type {Criterion} from '../dataset/hotspot-filter.js';

/** A field of a criterion that is a minimum. */
export type MinimumField = Exclude<keyof Criterion, 'top'>;

/** Figures that each minimum of a criterion tests. */
export const CRITERION_MINIMUMS: readonly (readonly [MinimumField, TestedColumn])[] = [
  ['minimumStars', 'stars'],
  ['minimumQuotient', 'quotient'],
  ['minimumShare', 'focus'],
  ['minimumEmployment', 'employment'],
];

type TestedColumn = 'stars' | 'quotient' | 'focus' | 'employment';

/** Least figure of the column that a minimum tests; `undefined` if the criterion has no such minimum. */
export function leastFigure(criterion: Criterion, field: MinimumField): number | undefined {
  const minimum = criterion[field];
  return minimum !== undefined && field === 'minimumShare' ? minimum / 100 : minimum;
}
