import './xml-templates.js';
import {loadExplorer} from '../elements/widget/explorer-loader.js';
import type * as library from '../index.js';
import {registerElements} from '../registry/registration.js';
import {widgetElements} from '../registry/widget-elements.js';
import * as widgetLibrary from './widget-library.js';

declare global {
  /** Names for pages that put elements together by hand; all of them once the explorer is loaded. */
  var regionalHotspots: Partial<typeof library> | undefined;
}

// The first copy on a page stays, as with its elements.
export const names: Partial<typeof library> = (globalThis.regionalHotspots ??= {...widgetLibrary});

registerElements(widgetElements);

if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', loadWhatIsMissing);
} else {
  loadWhatIsMissing();
}

/** A page may hold elements of the explorer outside of a widget. */
function loadWhatIsMissing(): void {
  const missing = [...document.querySelectorAll(':not(:defined)')];
  // A failure is left to the browser's console: these elements show nothing that could tell it.
  if (missing.some(({localName}) => localName.startsWith('hotspot-'))) void loadExplorer();
}
