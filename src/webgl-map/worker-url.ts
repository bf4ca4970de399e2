import {getWorkerUrl, setWorkerUrl} from 'maplibre-gl';

/**
 * Names the file that the map's worker is started from, before the first map is made.
 *
 * @param url - A copy of `regional-hotspots.engine.js` on the page's origin, or a module that
 * ends with `.mjs`; relative to the page.
 */
export function chooseWorker(url: string): void {
  const {href, pathname} = new URL(url, document.baseURI);
  // MapLibre takes a worker for a module unless its URL ends like this.
  setWorkerUrl(pathname.endsWith('.mjs') ? href : `${href}#.cjs`);
}

/** Names the worker as {@link setWorkerUrl} does, unless the page has named one already. */
export function offerWorker(url: string): void {
  if (getWorkerUrl() === '') setWorkerUrl(url);
}
