import {TimeSlice} from './time-slice.js';

/**
 * Result of work that is divided into steps, done with pauses that keep the page responsive.
 *
 * @param signal - Ends the work at its next pause; the promise is then rejected with its reason.
 */
export async function unhurried<Result>(
  steps: Generator<unknown, Result>,
  signal: AbortSignal = new AbortController().signal,
): Promise<Result> {
  const slice = new TimeSlice(signal);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (slice.due) await slice.pause();
  }
}
