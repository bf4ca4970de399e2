import {getWorkerUrl, setWorkerUrl} from 'maplibre-gl';

import {trustedWorker} from './worker-policy.js';
import {tryWorker} from './worker-trial.js';

const FILE = 'regional-hotspots.engine.js';

/**
 * Sets the file from which the map's worker is started, before the first map is created. Under
 * Trusted Types only a file of the page's origin named `regional-hotspots.engine.js` is started:
 * any other address is left to the page's default policy, if it has one.
 *
 * @param url - A copy of that file on the page's origin, or a module with the extension `.mjs`;
 * relative to the page.
 * @returns Rejected if no worker of MapLibre starts from it.
 */
export async function chooseWorker(url: string): Promise<void> {
  const base = document.baseURI;
  if (!URL.canParse(url, base)) throw refusal(url, new TypeError('it is no URL'));
  const place = new URL(url, base);
  const isModule = place.pathname.endsWith('.mjs');
  // MapLibre starts a module worker unless the URL has this ending.
  const text = isModule ? place.href : `${place.href}#.cjs`;
  const address = isEngine(place) ? trustedWorker(text) : text;
  try {
    await tryWorker(address, isModule ? 'module' : 'classic');
  } catch (cause) {
    throw refusal(url, cause as Error);
  }
  setWorkerUrl(address);
}

/**
 * Sets the worker as {@link setWorkerUrl} does, unless the page has set one already.
 *
 * @param url - An address of the library's own: Trusted Types let it through.
 */
export function offerWorker(url: string): void {
  if (getWorkerUrl() === '') setWorkerUrl(trustedWorker(url));
}

/** Whether an address is that of the engine's file on the page's origin. */
function isEngine({protocol, origin, username, password, pathname}: URL): boolean {
  return (
    /^https?:$/.test(protocol) &&
    origin === globalThis.origin &&
    username + password === '' &&
    pathname.endsWith(`/${FILE}`) &&
    // Some servers read encoded delimiters as the delimiters themselves.
    !/%(00|2[35f]|3f|5c)/i.test(pathname)
  );
}

function refusal(url: string, cause: Error): Error {
  const rule = `worker-url must be the address of ${FILE} on the page's own origin`;
  return new Error(`${rule}, not "${url.slice(0, 80)}": ${cause.message}`, {cause});
}
