import {pageAnnotations} from '../reading/page-annotations.js';
import {hotspotReading} from '../reading/parse-hotspots.js';

/**
 * Loads the reader of data: at once here; the script-tag files replace this module by one that loads
 * it from a file of its own.
 */
export async function loadReading(): Promise<typeof hotspotReading> {
  return hotspotReading;
}

/** The reader of a page's annotations, which comes with that of the data; `undefined` before. */
export function loadedPageAnnotations(): typeof pageAnnotations | undefined {
  return pageAnnotations;
}
