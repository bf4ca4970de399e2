/** Result of work that is divided into steps, done without a pause. */
export function finishedSteps<Result>(steps: Generator<unknown, Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
