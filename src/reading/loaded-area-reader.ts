import {readAreas} from './area-reader.js';

/**
 * The reader of areas, which comes with that of the data: at once here; the script-tag files replace
 * this module by one that has none before.
 */
export function loadedAreaReader(): typeof readAreas | undefined {
  return readAreas;
}
