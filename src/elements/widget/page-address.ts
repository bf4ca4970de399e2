import {leadsToView, mergedFragment} from '../../state/url-fragment.js';

/** A view's share of the fragment of the page's address. */
export interface AddressShare {
  /** Own parameters in the fragment; empty while it has none. */
  readonly part: string;
  /** Shows the view that a fragment leads to, or the page's own; `undefined` leaves it as it is. */
  follow(fragment: string | undefined): void;
}

/** Pauses before further attempts to write an address that the browser refuses, in milliseconds. */
const PAUSES: readonly number[] = [1000, 4000, 16_000];

/**
 * The fragment of the page's address, which the views of several widgets share under different
 * names.
 *
 * Browsers refuse to write the address too often, and in some documents always; it is then written
 * later, with the next change or after a pause.
 */
class PageAddress {
  readonly #shares = new Map<string, AddressShare>();
  /** Fragments of the views that were shown at a heading's id, by entry of the history. */
  readonly #anchored = new Map<string | undefined, string>();
  /** Way in which the address is to be written; `undefined` if it is up to date. */
  #due: 'pushState' | 'replaceState' | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #attempts = 0;

  /**
   * The fragment to show views from, with `#`; empty for the page's own views, and `undefined` if
   * it is something else, such as the id of a heading, and leaves the views as they are.
   */
  get fragment(): string | undefined {
    const {href, hash} = location;
    return !href.includes('#') || leadsToView(hash) ? hash : this.#anchored.get(entryKey());
  }

  /** Takes a name for a share; false if another one has it. */
  take(name: string, share: AddressShare): boolean {
    addEventListener('popstate', this.#onNavigation);
    const holder = this.#shares.get(name) ?? share;
    this.#shares.set(name, holder);
    return holder === share;
  }

  /** Frees a name; its parameters remain in the address. */
  leave(name: string): void {
    this.#shares.delete(name);
  }

  /** Remembers the views, before they change, of an entry that has none of them in its address. */
  keep(): void {
    const key = entryKey();
    if (key && !leadsToView(location.hash)) this.#anchored.set(key, this.#merged(''));
  }

  /** Writes the shares into the address: in a new entry of the history, or the current one. */
  write(push: boolean): void {
    if (push) this.#due = 'pushState';
    this.#due ??= 'replaceState';
    this.#catchUp();
  }

  #merged(fragment: string): string {
    const parts = [...this.#shares].map(([name, {part}]) => [name, part] as const);
    return mergedFragment(fragment, new Map(parts));
  }

  #catchUp(): void {
    const {href, hash} = location;
    // A fragment alone would be relative to the page's base address, which may differ.
    const url = `${href.split('#')[0] ?? ''}#${this.#merged(hash)}`;
    try {
      if (this.#due) history[this.#due](history.state, '', url);
    } catch {
      // Some browsers throw, others do nothing; either way the address remains.
    }
    clearTimeout(this.#timer);
    if (location.href === url) this.#settle();
    else if (this.#attempts < PAUSES.length) {
      this.#timer = setTimeout(this.#retry, PAUSES[this.#attempts]);
    }
  }

  readonly #retry = (): void => {
    this.#attempts += 1;
    this.#catchUp();
  };

  #settle(): void {
    this.#due = undefined;
    this.#attempts = 0;
  }

  readonly #onNavigation = (): void => {
    clearTimeout(this.#timer);
    this.#settle();
    const {fragment} = this;
    if (fragment === undefined) this.keep();
    for (const share of this.#shares.values()) share.follow(fragment);
  };
}

/** Key of the current entry of the history; `undefined` in browsers without it. */
function entryKey(): string | undefined {
  return globalThis.navigation?.currentEntry?.key;
}

/** The address of this page. */
export const pageAddress: PageAddress = new PageAddress();
