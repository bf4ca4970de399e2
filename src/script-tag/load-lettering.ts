import type {Lettering} from '../elements/map/lettering.js';

let provided: Lettering | undefined;

/** The lettering of maps; `undefined` until the file of the reader has run. */
export function loadedLettering(): Lettering | undefined {
  return provided;
}

/** Called by the file of the reader. */
export function provideLettering(own: Lettering): void {
  provided = own;
}

export {loadReader as loadLettering} from './part-loader.js';
