import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {warnAuthor} from '../../author/author-warning.js';
import {HotspotErrorEvent} from '../../events.js';
import {linkName} from '../../state/link-name.js';
import {asksForView} from '../../state/named-view.js';
import {usedValue} from '../../state/option-value.js';
import {
  linkedView,
  partOf,
  urlFragment,
  viewLink,
  type LinkedView,
} from '../../state/url-fragment.js';
import {pageAddress, type AddressShare} from './page-address.js';

/** Widget whose view is in the page's address. */
export interface LinkedHost extends ReactiveControllerHost {
  /** Whether the page has opted in, or the name of the view. */
  readonly urlState: boolean | string;
  readonly isConnected: boolean;
  /** The current view; `undefined` while there is no data. */
  linkedView(): LinkedView | undefined;
  /** Shows another view; a missing field gets the default. */
  showLinkedView(view: LinkedView): void;
  dispatchEvent(event: Event): boolean;
}

/**
 * Synchronises the fragment of the page's address with the view of a widget.
 *
 * A choice of the reader adds an entry to the history, and so does the first step of a run of them:
 * back returns to the view before. Further steps, moves of the map and changes by the page replace
 * the entry. Back and forward move through the entries.
 */
export class UrlState implements ReactiveController, AddressShare {
  part = '';
  readonly #host: LinkedHost;
  /** Name of the view; `undefined` if the page has not opted in. */
  #name: string | undefined;
  /** Whether the name is the view's own, and not another widget's. */
  #held = false;
  /** Name that has been reported as unusable. */
  #refused: string | undefined;
  /** View of the page itself: the one that it requests, or the data's opening view. */
  #own: LinkedView | undefined;
  /** Parameters of the view as it was last written or read. */
  #written = '';
  /** Run of the reader's choice since the last update. */
  #run: symbol | undefined;
  /** Run that has an entry in the history. */
  #entered: symbol | undefined;

  constructor(host: LinkedHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Name of the view in the address, `true` without one; false if the view is not in it. */
  get name(): string | boolean {
    return this.#held && (this.#name || true);
  }

  /** Address of the page with another view; `undefined` if the view is not in the address. */
  addressOf(view: LinkedView): string | undefined {
    return this.#held ? viewLink(location.href, view, this.#name) : undefined;
  }

  /**
   * Notes that the reader changes the view.
   *
   * @param run - Identity of the run that the choice is a step of.
   */
  choose(run: symbol = Symbol('choice')): void {
    this.#run = run;
    this.#host.requestUpdate();
  }

  /** A widget that is only moved in the page keeps its name. */
  hostConnected(): void {
    if (this.#take()) this.follow(pageAddress.fragment);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#leave();
  }

  hostUpdate(): void {
    const name = linkName(usedValue('urlState', this.#host.urlState));
    if (name !== this.#name) {
      this.#leave();
      this.#name = name;
      this.#own = undefined;
      this.part = '';
    }
    if (!this.#take() && this.#host.isConnected) this.#refuse(name);
  }

  hostUpdated(): void {
    const view = this.#name === undefined ? undefined : this.#host.linkedView();
    const run = this.#run;
    this.#run = undefined;
    if (view === undefined) return;
    const written = urlFragment(view, this.#name);
    if (this.#own === undefined) {
      this.#own = view;
      this.#written = written;
      if (this.#held) this.follow(pageAddress.fragment);
    } else if (this.#held && written !== this.#written) this.#write(written, run);
  }

  follow(fragment: string | undefined): void {
    this.#entered = undefined;
    if (this.#own === undefined || fragment === undefined) return;
    const part = partOf(fragment, this.#name ?? '');
    if (part === this.part) return;
    this.part = part;
    const found = linkedView(part, this.#name) ?? {};
    const view = asksForView(found) ? found : {...this.#own, ...found};
    this.#host.showLinkedView(view);
    this.#written = urlFragment(this.#host.linkedView() ?? view, this.#name);
  }

  #write(part: string, run: symbol | undefined): void {
    const moved = withoutPlace(part) === withoutPlace(this.#written);
    const push = run !== undefined && run !== this.#entered && !moved;
    if (push) {
      this.#entered = run;
      pageAddress.keep();
    }
    this.#written = part;
    this.part = part;
    pageAddress.write(push);
  }

  #take(): boolean {
    const name = this.#name ?? '?';
    const fits = /^[a-z\d-]{0,40}$/i.test(name) && this.#host.isConnected;
    return (this.#held = fits && pageAddress.take(name, this));
  }

  #leave(): void {
    if (this.#held) pageAddress.leave(this.#name ?? '');
    this.#held = false;
  }

  /** The widget works all the same, without its view in the address. */
  #refuse(name: string | undefined): void {
    if (name === this.#refused) return;
    this.#refused = name;
    if (name === undefined) return;
    const text = `url-state="${name.slice(0, 80)}" must be a name of up to 40 letters, digits and hyphens that no other widget of the page has`;
    warnAuthor(text, this.#host);
    const failure = new HotspotErrorEvent(new Error(text));
    this.#host.dispatchEvent(failure);
  }
}

/** Parameters without the map's place, by which moves of the map are told from choices. */
function withoutPlace(part: string): string {
  return `&${part}`.replace(/&[^&=]*\bplace=[^&]*/, '');
}
