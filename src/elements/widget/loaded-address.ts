import {UrlState} from './url-state.js';

/**
 * What puts a view into the page's address; the script-tag files have none until a file of theirs has been
 * loaded.
 */
export function loadedAddress(): typeof UrlState | undefined {
  return UrlState;
}
