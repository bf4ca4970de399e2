import type {DataProblem} from '../dataset/data-problem.js';

/** Options that select figures of the data. */
export type SelectingOption = 'taxonomy' | 'sectors' | 'year' | 'countries' | 'change';

/** An option that selects nothing that the data has. */
export interface UnmetRequest {
  readonly option: SelectingOption;
  /** What it asks for, shortened to 80 characters. */
  readonly asked: string;
  /** Whether the data has it, but not for several overlapping sectors. */
  readonly overlap?: boolean;
}

/** Requests that the data cannot meet, and the problems of these and others. */
export interface RefusedRequest {
  /** Nothing else may be shown in the place of these. */
  readonly unmet: readonly UnmetRequest[];
  readonly problems: readonly DataProblem[];
}
