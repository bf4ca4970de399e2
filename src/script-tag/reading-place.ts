import type {hotspotReading} from '../reading/parse-hotspots.js';

let reading: typeof hotspotReading | undefined;

/** The reader of data; `undefined` until its file has run. */
export function providedReading(): typeof hotspotReading | undefined {
  return reading;
}

/** Called by the reader's file. */
export function provideReading(provided: typeof hotspotReading): void {
  reading = provided;
}
