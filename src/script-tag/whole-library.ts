import type * as library from '../index.js';

let whole: typeof library | undefined;

/** All names of the library; `undefined` until the explorer's file has run. */
export function wholeLibrary(): typeof library | undefined {
  return whole;
}

/** Called by the explorer's file, which has what the widget's lacks. */
export function provideLibrary(names: typeof library): void {
  whole = names;
}
