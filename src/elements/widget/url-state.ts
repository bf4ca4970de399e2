import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {linkedView, urlFragment, type LinkedView} from '../../state/url-fragment.js';

/** What a widget lets its address hold. */
export interface LinkedHost extends ReactiveControllerHost {
  /** Whether the page has opted in. */
  readonly urlState: boolean;
  /** The view as it stands; `undefined` as long as there is no data. */
  linkedView(): LinkedView | undefined;
  /** Shows another view; a field that it lacks takes the page's default. */
  showLinkedView(view: LinkedView): void;
}

/**
 * Keeps the fragment of the page's address and the view of a widget in step: a change by the
 * reader is a new entry of the history, and back and forward lead through them.
 */
export class UrlState implements ReactiveController {
  readonly #host: LinkedHost;
  /** What the page itself asks for. */
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
    // A fragment alone would mean the page's base address, which may be another.
    const {href, hash} = location;
    const url = `${href.slice(0, href.length - hash.length)}#${fragment}`;
    // Back leads to the choice before, not through each move of the map.
    history[moved ? 'replaceState' : 'pushState'](history.state, '', url);
  }

  /** Takes the view that the address asks for over the page's own. */
  #begin(own: LinkedView): void {
    this.#own = own;
    this.#written = urlFragment(own);
    this.#show(linkedView(location.hash));
  }

  /** Back at an address without a fragment is the page's own view; the id of a heading is none. */
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
