import type {readAreas} from '../reading/area-reader.js';
import type {hotspotReading} from '../reading/parse-hotspots.js';
import type {pageAnnotations} from '../reading/page-annotations.js';
import {loadReader} from './part-loader.js';
import {providedReaders} from './reading-place.js';

/** Loads the reader of data from its file. Replaces `loading/load-reading.ts`. */
export async function loadReading(): Promise<typeof hotspotReading> {
  await loadReader();
  return providedReaders()?.hotspotReading as typeof hotspotReading;
}

/** The reader of a page’s annotations; `undefined` while that file has not been loaded. */
export function loadedPageAnnotations(): typeof pageAnnotations | undefined {
  return providedReaders()?.pageAnnotations;
}

/** The reader of areas, likewise. Replaces `reading/loaded-area-reader.ts`. */
export function loadedAreaReader(): typeof readAreas | undefined {
  return providedReaders()?.readAreas;
}
