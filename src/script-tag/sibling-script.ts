import type {HotspotErrorEvent} from '../events.js';
import {libraryScript as own} from './library-script.js';
import {scriptAddress} from './own-policy.js';

/**
 * Adds a file that lies beside this one to the page, with the same query as in this file's URL.
 *
 * @param integrity - Hash that the file must have; without it, the page need not be able to read it.
 * @returns Resolves when the file has run.
 */
export async function addSibling(name: string, integrity?: string): Promise<void> {
  const url = siblingUrl(name);
  const script = document.createElement('script');
  script.nonce = own.nonce;
  // Scripts cannot read files on disk, so their hash cannot be compared.
  if (integrity !== undefined && !url.startsWith('file:')) {
    script.crossOrigin = 'anonymous';
    script.integrity = integrity;
  }
  script.src = scriptAddress(url);
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Error(`the page could not load ${url}`));
    };
    document.head.append(script);
  });
}

function siblingUrl(name: string): string {
  if (!URL.canParse(name, own.url)) throw inlineError();
  const url = new URL(name, own.url);
  url.search = new URL(own.url).search;
  return url.href;
}

let inline: Error | undefined;

/**
 * The error of a script without an address of its own. It is the same for each file, and the page
 * hears of it once.
 */
function inlineError(): Error {
  if (inline !== undefined) return inline;
  const remedy = 'use regional-hotspots.all.js, which contains them';
  const error = new Error(`a script inside the page cannot load its other files: ${remedy}`);
  let heard = false;
  addEventListener(
    'hotspot-error',
    (event) => {
      if ((event as HotspotErrorEvent).error !== error) return;
      if (heard) event.stopImmediatePropagation();
      heard = true;
    },
    true,
  );
  return (inline = error);
}
