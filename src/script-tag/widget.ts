import './xml-templates.js';
import {loadExplorer} from '../elements/widget/explorer-loader.js';
import type * as library from '../index.js';
import {registerElements} from '../registry/registration.js';
import {widgetElements} from '../registry/widget-elements.js';
import * as widgetLibrary from './widget-library.js';

declare global {
  /** Names for pages that combine elements by hand; complete once the explorer is loaded. */
  var regionalHotspots: Partial<typeof library> | undefined;
}

// The first copy on a page wins, as with its elements.
export const names: Partial<typeof library> = (globalThis.regionalHotspots ??= {...widgetLibrary});

registerElements(widgetElements);

if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', loadWhatIsMissing);
} else {
  loadWhatIsMissing();
}

/** Loads the explorer for elements of it that the page holds outside a widget. */
function loadWhatIsMissing(): void {
  const missing = [...document.querySelectorAll(':not(:defined)')];
  // A failure is left to the browser's console: these elements have no place to show it.
  if (missing.some(({localName}) => localName.startsWith('hotspot-'))) void loadExplorer();
}
