import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {enclosingElements} from './enclosing-elements.js';

type BoxHost = ReactiveControllerHost & HTMLElement;

/** An ancestor that leaves a host less width than its content would take. */
interface Limit {
  readonly element: HTMLElement;
  /** Paddings and borders between it and the host, in CSS pixels. */
  readonly inset: number;
}

/**
 * Keeps its host in the box that the page has for it, where style sheets alone cannot: the host is
 * not wider than the page in a parent as wide as its content, and it scrolls what does not fit in a
 * height that the page sets. Requires `boxStyle`.
 */
export class BoxController implements ReactiveController {
  readonly #host: BoxHost;
  readonly #observer = new ResizeObserver(() => this.#onResize());
  readonly #observed = new Set<Element>();
  #frame: number | undefined;
  #limit: Limit | undefined;
  /** Height that does not hold the content, in CSS pixels; `undefined` if it does. */
  #low: number | undefined;

  constructor(host: BoxHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    this.#observe(this.#host, ...(this.#host.shadowRoot?.children ?? []));
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#observed.clear();
    this.#limit = undefined;
    this.#host.style.removeProperty('--_widest');
  }

  #observe(...elements: readonly Element[]): void {
    for (const element of elements) {
      if (!this.#observed.has(element)) this.#observer.observe(element);
      this.#observed.add(element);
    }
  }

  /** Defers: a change now would trigger the observer again. */
  #onResize(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#fitWidth();
      this.#fitHeight();
    });
  }

  #fitWidth(): void {
    this.#limit ??= limitOf(this.#host);
    if (this.#limit === undefined) return;
    const {element, inset} = this.#limit;
    this.#observe(element);
    this.#host.style.setProperty('--_widest', `${element.clientWidth - inset}px`);
  }

  /** Measures without earlier limits, because what gives way then would hide what is needed. */
  #fitHeight(): void {
    const {style, scrollTop} = this.#host;
    if (this.#low === innerHeightOf(this.#host)) return;
    style.removeProperty('--_overflow');
    style.removeProperty('--_height');
    const height = innerHeightOf(this.#host);
    this.#low = contentHeight(this.#host) > height + 1 ? height : undefined;
    if (this.#low === undefined) return;
    style.setProperty('--_overflow', 'auto');
    style.setProperty('--_height', `${height}px`);
    this.#host.scrollTop = scrollTop;
  }
}

/** Nearest ancestor that is narrower than the host together with what is between them. */
function limitOf(host: HTMLElement): Limit | undefined {
  let inset = 0;
  let container: Element | null = null;
  for (const element of enclosingElements(host) as readonly HTMLElement[]) {
    if (container !== null && element !== container) continue;
    const {position, paddingLeft, paddingRight} = getComputedStyle(element);
    if (element !== host && element.clientWidth > 0) {
      inset += parseFloat(paddingLeft) + parseFloat(paddingRight);
      if (element.clientWidth - inset < host.offsetWidth - 1) return {element, inset};
      inset += element.offsetWidth - element.clientWidth;
    }
    if (position === 'fixed') return undefined;
    container = position === 'absolute' ? element.offsetParent : null;
  }
  return undefined;
}

/** Height of an element's content box, in CSS pixels. */
function innerHeightOf(element: HTMLElement): number {
  const {paddingTop, paddingBottom} = getComputedStyle(element);
  return element.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
}

/** Height from the top of an element's first part to the bottom of its last. */
function contentHeight({shadowRoot}: HTMLElement): number {
  const parts = [...(shadowRoot?.children ?? [])]
    .map((part) => part.getBoundingClientRect())
    .filter(({height}) => height > 0);
  const top = Math.min(...parts.map((part) => part.top));
  return Math.max(...parts.map(({bottom}) => bottom)) - top;
}
