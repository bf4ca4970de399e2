import {urlFragment, type LinkedView} from '../state/url-fragment.js';

/** Address of a page with a view in its fragment; the page must have the attribute `url-state`. */
export function viewLink(page: string, view: LinkedView): string {
  const url = new URL(page);
  url.hash = urlFragment(view);
  return url.href;
}
