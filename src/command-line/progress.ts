import type {ReadingProgress} from '../reading/parse-hotspots.js';
import type {Terminal} from './terminal.js';

/** Number of rows or features from which progress is reported. */
const LONG = 20_000;

/** Result of a reading; reports each tenth of a long one. */
export function finished<Result>(
  reading: Generator<ReadingProgress, Result>,
  terminal: Terminal,
): Result {
  let tenth = 0;
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
    const {features, of} = step.value;
    const reached = Math.floor((10 * features) / of);
    if (of >= LONG && reached > tenth) {
      tenth = reached;
      terminal.note(`${features} of ${of} read`);
    }
  }
}
