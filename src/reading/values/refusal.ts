import type {Defect} from './problem-list.js';

/** Why something in the data was not taken; stands in the place of an index. */
export type Refusal = Defect;

/** A refusal as an error: something was left out. */
export function refusal(field: string, value: unknown, message: string): Refusal {
  return {severity: 'error', field, value, message};
}
