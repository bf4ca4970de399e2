import './xml-templates.js';
import {warnAuthor} from '../author/author-warning.js';
import {loadExplorer} from '../elements/widget/explorer-loader.js';
import type * as library from '../index.js';
import {registerElements} from '../registry/registration.js';
import {widgetElements} from '../registry/widget-elements.js';
import * as widgetLibrary from './widget-library.js';
import {wholeLibrary} from './whole-library.js';

/** Names for pages that combine elements by hand: the same ones whatever has been loaded. */
type ScriptTagLibrary = typeof widgetLibrary & {
  /**
   * Loads the file of the explorer, unless it is loaded, for all names of the library.
   *
   * @returns Rejected if the file cannot be loaded.
   */
  library(): Promise<typeof library>;
};

declare global {
  var regionalHotspots: ScriptTagLibrary | undefined;
}

globalThis.regionalHotspots = {...widgetLibrary, library: loadLibrary};

registerElements(widgetElements);

if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', loadWhatIsMissing);
} else {
  loadWhatIsMissing();
}

async function loadLibrary(): Promise<typeof library> {
  await loadExplorer();
  return wholeLibrary() as typeof library;
}

/** Loads the explorer for elements of it that the page holds outside a widget. */
function loadWhatIsMissing(): void {
  const missing = [...document.querySelectorAll(':not(:defined)')];
  if (!missing.some(({localName}) => localName.startsWith('hotspot-'))) return;
  // These elements have no place to show a failure.
  loadExplorer().catch(({message}: Error) => warnAuthor(message));
}
