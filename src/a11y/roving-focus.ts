import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {foldedText} from '../locale/folded-text.js';

/** Pause between two letters after which the search for a name begins anew, in milliseconds. */
const PAUSE = 700;

/** A control of the group; its value is the same for as long as it means the same. */
type Item = HTMLInputElement | HTMLButtonElement;

/** Controls and callbacks of the host. */
export interface RovingFocusContext {
  /** Returns the controls in the order shown. */
  readonly items: () => readonly Item[];
  /** Called for Ctrl or Command with A. */
  readonly all?: () => void;
  /** Whether the arrow keys go on from the last control to the first, and back. */
  readonly wraps?: boolean;
}

/**
 * Makes a row or column of controls one tab stop: the arrow keys, Home and End move within it, and letters
 * go to the next control whose name begins with them.
 *
 * The stop is the control last focused, wherever it is in the list now, or else the first that is
 * chosen, or else the first of all.
 */
export class RovingFocus implements ReactiveController {
  readonly #context: RovingFocusContext;
  #last: string | undefined;
  /** Whether a control had the focus before the rendering. */
  #held = false;
  #typed = '';
  #typedAt = 0;

  constructor(host: ReactiveControllerHost, context: RovingFocusContext) {
    this.#context = context;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#held = this.#context.items().some(isFocused);
  }

  hostUpdated(): void {
    const items = this.#context.items();
    const stop = items.find(({value}) => value === this.#last) ?? items.find(isChosen) ?? items[0];
    for (const item of items) {
      const index = item === stop ? 0 : -1;
      if (item.tabIndex !== index) item.tabIndex = index;
    }
    // A change of order gives the focused control another meaning, or takes it away.
    const focused = items.find(isFocused);
    if (focused ? focused !== stop : this.#held) stop?.focus();
    this.#held = false;
  }

  readonly onFocus = ({target}: Event): void => {
    this.#last = (target as Item).value;
    this.hostUpdated();
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const items = this.#context.items();
    const at = items.findIndex((item) => item === event.target);
    const {key, altKey, ctrlKey, metaKey} = event;
    if (at < 0 || altKey) return;
    if (ctrlKey || metaKey) {
      if (key !== 'a' || this.#context.all === undefined) return;
      this.#context.all();
    } else {
      const place = this.#place(event, items, at);
      if (place === undefined) return;
      items[place]?.focus();
    }
    event.preventDefault();
  };

  /** Place of the control that a key moves to; `undefined` if the key is left to the browser. */
  #place({key, timeStamp}: KeyboardEvent, items: readonly Item[], at: number): number | undefined {
    const last = items.length - 1;
    switch (key) {
      case 'ArrowDown':
      case 'ArrowRight':
        return this.#within(at + 1, last);
      case 'ArrowUp':
      case 'ArrowLeft':
        return this.#within(at - 1, last);
      case 'Home':
        return 0;
      case 'End':
        return last;
    }
    if (key.length > 1 || key === ' ') return undefined;
    this.#typed = (timeStamp - this.#typedAt > PAUSE ? '' : this.#typed) + foldedText(key);
    this.#typedAt = timeStamp;
    return this.#named(items, at);
  }

  /** The nearest place, or the other end if the controls wrap. */
  #within(place: number, last: number): number {
    const [before, after] = this.#context.wraps ? [last, 0] : [0, last];
    if (place < 0) return before;
    return place > last ? after : place;
  }

  /** Next control with the typed name; one letter, also repeated, goes on from the current one. */
  #named(items: readonly Item[], at: number): number {
    const [letter = ''] = this.#typed;
    const again = this.#typed.replaceAll(letter, '') === '';
    const from = again ? at + 1 : at;
    const sought = again ? letter : this.#typed;
    const order = [...items.slice(from), ...items.slice(0, from)];
    const found = order.find((item) => nameOf(item).startsWith(sought));
    return found === undefined ? at : items.indexOf(found);
  }
}

function isFocused(item: Item): boolean {
  return item.matches(':focus');
}

function isChosen(item: Item): boolean {
  return item.matches(':checked, [aria-pressed=true]');
}

function nameOf(item: Item): string {
  return foldedText(item.ariaLabel ?? item.textContent.trim());
}
