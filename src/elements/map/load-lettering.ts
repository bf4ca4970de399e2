import {lettering, type Lettering} from './lettering.js';

/** The lettering of maps; the script-tag files have none until a file of theirs has been loaded. */
export function loadedLettering(): Lettering | undefined {
  return lettering;
}

/** Loads the lettering; resolves when it can be used. */
export async function loadLettering(): Promise<void> {}
