import type {readAreas} from '../reading/area-reader.js';
import type {hotspotReading} from '../reading/parse-hotspots.js';
import type {pageAnnotations} from '../reading/page-annotations.js';

/** The readers in the file of the reader of data. */
export interface Readers {
  readonly hotspotReading: typeof hotspotReading;
  readonly pageAnnotations: typeof pageAnnotations;
  readonly readAreas: typeof readAreas;
}

let readers: Readers | undefined;

/** The readers; `undefined` until their file has run. */
export function providedReaders(): Readers | undefined {
  return readers;
}

/** Called by the readers' file. */
export function provideReaders(provided: Readers): void {
  readers = provided;
}
