import type {ReadingProgress} from '../reading/parse-hotspots.js';

/** The steps of a reading that has no features yet. */
export function* stepsOf<Result>(
  reading: Generator<void, Result>,
): Generator<ReadingProgress, Result> {
  let step = reading.next();
  while (step.done !== true) {
    yield {features: 0, of: 0};
    step = reading.next();
  }
  return step.value;
}

/** The steps of a reading that looks through rows. */
export function* rowSteps<Result>(
  reading: Generator<number, Result>,
  of: number,
): Generator<ReadingProgress, Result> {
  let step = reading.next();
  while (step.done !== true) {
    yield {features: 0, of};
    step = reading.next();
  }
  return step.value;
}
