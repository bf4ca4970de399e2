import {getWorkerUrl, setWorkerUrl} from 'maplibre-gl';

/**
 * Sets the file from which the map's worker is started, before the first map is created.
 *
 * @param url - A copy of `regional-hotspots.engine.js` on the page's origin, or a module with the
 * extension `.mjs`; relative to the page.
 */
export function chooseWorker(url: string): void {
  const {href, pathname} = new URL(url, document.baseURI);
  // MapLibre starts a module worker unless the URL has this ending.
  setWorkerUrl(pathname.endsWith('.mjs') ? href : `${href}#.cjs`);
}

/** Sets the worker as {@link setWorkerUrl} does, unless the page has set one already. */
export function offerWorker(url: string): void {
  if (getWorkerUrl() === '') setWorkerUrl(url);
}
