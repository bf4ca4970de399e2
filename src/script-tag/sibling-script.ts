import {libraryScript as own} from './library-script.js';
import {scriptAddress} from './script-address.js';

/**
 * Adds a file that lies beside this one to the page, with the same query as in this file's URL.
 *
 * @param integrity - Hash that the file must have.
 * @returns Resolves when the file has run.
 */
export function addSibling(name: string, integrity: string): Promise<void> {
  const url = siblingUrl(name);
  const script = document.createElement('script');
  script.nonce = own.nonce;
  // Scripts cannot read files on disk, so their hash cannot be compared.
  if (!url.startsWith('file:')) {
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
  if (!URL.canParse(own.url)) {
    throw new Error(`${name} cannot be found beside a script without a URL`);
  }
  const url = new URL(name, own.url);
  url.search = new URL(own.url).search;
  return url.href;
}
