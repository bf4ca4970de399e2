import './xml-templates.js';
import {warnAuthor} from '../author/author-warning.js';
import {loadExplorer, loadLists} from '../elements/widget/part-loader.js';
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

/**
 * Loads the lists and the explorer for elements that the page holds outside a widget. Scripts of
 * JSON, which the file of the lists replaces by widgets, ask for it, too.
 */
function loadWhatIsMissing(): void {
  const elements = document.querySelectorAll(':not(:defined),script.regional-hotspots');
  const names = [...elements].map(({localName}) => localName);
  // These elements have no place to show a failure.
  const warn = ({message}: Error): void => warnAuthor(message);
  const own = names.filter((name) => /^(hotspot-|script$)/.test(name));
  if (own.length > 0) loadLists().catch(warn);
  const lists = ['hotspot-sector-picker', 'hotspot-table', 'script'];
  if (own.some((name) => !lists.includes(name))) loadExplorer().catch(warn);
}
