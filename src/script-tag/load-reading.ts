import type {hotspotReading} from '../reading/parse-hotspots.js';
import {loadReader} from './part-loader.js';
import {providedReading} from './reading-place.js';

/** Loads the reader of data from its file. Replaces `loading/load-reading.ts`. */
export async function loadReading(): Promise<typeof hotspotReading> {
  await loadReader();
  return providedReading() as typeof hotspotReading;
}
