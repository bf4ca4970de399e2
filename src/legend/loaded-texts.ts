import {legendTexts} from './legend-texts.js';

/** The texts of legends; the script-tag files have none until a file of theirs has been loaded. */
export function loadedTexts(): typeof legendTexts | undefined {
  return legendTexts;
}

/** Loads them; resolves when they can be used. */
export async function loadTexts(): Promise<void> {}
