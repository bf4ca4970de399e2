import type {Criterion} from '../dataset/hotspot-filter.js';

/** A field of a criterion that is a minimum. */
export type MinimumField = Exclude<keyof Criterion, 'top'>;

/** Figures that each minimum of a criterion tests, and the minimum that is a figure of 1. */
export const CRITERION_MINIMUMS: readonly (readonly [MinimumField, TestedColumn, number])[] = [
  ['minimumStars', 'stars', 1],
  ['minimumQuotient', 'quotient', 1],
  ['minimumShare', 'focus', 100],
  ['minimumEmployment', 'employment', 1],
];

type TestedColumn = 'stars' | 'quotient' | 'focus' | 'employment';
