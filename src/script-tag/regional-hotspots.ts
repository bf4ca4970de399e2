import '../define.js';
import * as library from '../index.js';

declare global {
  /** The public names of the library, for pages that load it by a script tag. */
  var regionalHotspots: typeof library | undefined;
}

// The first copy on a page stays, as with its elements.
globalThis.regionalHotspots ??= library;
