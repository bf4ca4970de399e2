import {hotspotReading} from '../reading/parse-hotspots.js';

/**
 * Loads the reader of data: at once here; the script-tag files replace this module by one that loads
 * it from a file of its own.
 */
export async function loadReading(): Promise<typeof hotspotReading> {
  return hotspotReading;
}
