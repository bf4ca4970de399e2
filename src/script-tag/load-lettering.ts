import type {Lettering} from '../elements/map/lettering.js';

let provided: Lettering | undefined;

/** The lettering of maps; `undefined` until the file of the lists has run. */
export function loadedLettering(): Lettering | undefined {
  return provided;
}

/** The texts of legends, in the same file. Replaces `legend/loaded-texts.ts`. */
export function loadedTexts(): Lettering['legendTexts'] | undefined {
  return provided?.legendTexts;
}

/** Called by the file of the lists. */
export function provideLettering(own: Lettering): void {
  provided = own;
}

export {loadLists as loadLettering, loadLists as loadTexts} from './part-loader.js';
