import type {hotspotReading} from '../reading/parse-hotspots.js';
import type {annotationList} from '../reading/values/annotation-list.js';
import {loadReader} from './part-loader.js';
import {providedReaders} from './reading-place.js';

/** Loads the reader of data from its file. Replaces `loading/load-reading.ts`. */
export async function loadReading(): Promise<typeof hotspotReading> {
  await loadReader();
  return providedReaders()?.hotspotReading as typeof hotspotReading;
}

/** The reader of annotations; `undefined` while that file has not been loaded. */
export function loadedAnnotationList(): typeof annotationList | undefined {
  return providedReaders()?.annotationList;
}
