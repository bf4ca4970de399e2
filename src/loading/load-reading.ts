import {hotspotReading} from '../reading/parse-hotspots.js';
import {annotationList} from '../reading/values/annotation-list.js';

/**
 * Loads the reader of data: at once here; the script-tag files replace this module by one that loads
 * it from a file of its own.
 */
export async function loadReading(): Promise<typeof hotspotReading> {
  return hotspotReading;
}

/** The reader of annotations; `undefined` while the reader of data has not been loaded. */
export function loadedAnnotationList(): typeof annotationList | undefined {
  return annotationList;
}
