import {tips, type Tips} from './tips.js';

/** The tips of maps; the script-tag files have none until a file of theirs has been loaded. */
export function loadedTips(): Tips | undefined {
  return tips;
}

/** Loads them; resolves when they can be used. */
export async function loadTips(): Promise<void> {}
