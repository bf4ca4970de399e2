import type {legendTexts} from '../legend/legend-texts.js';

let provided: typeof legendTexts | undefined;

/** The texts of legends; `undefined` until the file of the lists has run. Replaces `legend/loaded-texts.ts`. */
export function loadedTexts(): typeof legendTexts | undefined {
  return provided;
}

/** Called by the file of the lists. */
export function provideTexts(own: typeof legendTexts): void {
  provided = own;
}

export {loadLists as loadTexts} from './part-loader.js';
