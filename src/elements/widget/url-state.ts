import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {linkedView, urlFragment, type LinkedView} from '../../state/url-fragment.js';

/** Widget whose view is in the page's address. */
export interface LinkedHost extends ReactiveControllerHost {
  /** Whether the page has opted in. */
  readonly urlState: boolean;
  /** The current view; `undefined` while there is no data. */
  linkedView(): LinkedView | undefined;
  /** Shows another view; a missing field gets the page's default. */
  showLinkedView(view: LinkedView): void;
}

/**
 * Synchronises the fragment of the page's address with the view of a widget: a change by the reader
 * adds an entry to the history, and back and forward move through the entries.
 */
export class UrlState implements ReactiveController {
  readonly #host: LinkedHost;
  /** View that the page itself requests. */
  #own: LinkedView | undefined;
  /** Fragment of the view as it was last written or read. */
  #written: string | undefined;

  constructor(host: LinkedHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onNavigation);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onNavigation);
  }

  hostUpdated(): void {
    const view = this.#host.urlState ? this.#host.linkedView() : undefined;
    if (view === undefined) return;
    if (this.#written === undefined) {
      this.#begin(view);
      return;
    }
    const fragment = urlFragment(view);
    if (fragment === this.#written) return;
    const moved = withoutPlace(fragment) === withoutPlace(this.#written);
    this.#written = fragment;
    // A fragment alone would be relative to the page's base address, which may differ.
    const {href, hash} = location;
    const url = `${href.slice(0, href.length - hash.length)}#${fragment}`;
    // Back returns to the previous choice; moves of the map add no entries.
    history[moved ? 'replaceState' : 'pushState'](history.state, '', url);
  }

  /** Shows the view in the address, which takes precedence over the page's own. */
  #begin(own: LinkedView): void {
    this.#own = own;
    this.#written = urlFragment(own);
    this.#show(linkedView(location.hash));
  }

  /** Without a fragment, shows the page's own view; the id of a heading changes nothing. */
  readonly #onNavigation = (): void => {
    if (!this.#host.urlState || this.#own === undefined) return;
    const own = location.href.includes('#') ? undefined : this.#own;
    this.#show(linkedView(location.hash) ?? own);
  };

  #show(view: LinkedView | undefined): void {
    if (view === undefined) return;
    this.#host.showLinkedView(view);
    this.#written = urlFragment(this.#host.linkedView() ?? view);
  }
}

function withoutPlace(fragment: string): string {
  return urlFragment({...linkedView(fragment), place: undefined});
}
