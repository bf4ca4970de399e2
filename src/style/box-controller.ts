import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {enclosingElements} from './enclosing-elements.js';

type BoxHost = ReactiveControllerHost & HTMLElement;

/**
 * Keeps its host in the box that the page has for it, where style sheets alone cannot: the host is
 * not wider than the page in a parent as wide as its content, and it scrolls what does not fit in a
 * height that the page sets. Requires `boxStyle`.
 */
export class BoxController implements ReactiveController {
  readonly #host: BoxHost;
  /** Empty end of the content. Its height never changes, so others may resize while it is watched. */
  readonly #strut: HTMLElement;
  readonly #sizes = new ResizeObserver(() => this.#onResize());
  /** Notices when the end of the content leaves the host, and when it returns. */
  readonly #end: IntersectionObserver;
  #window: Window | null = null;
  #frame: number | undefined;
  /** Height of a host that does not hold its content, in CSS pixels; `undefined` if it does. */
  #low: number | undefined;

  constructor(host: BoxHost) {
    this.#host = host;
    this.#strut = document.createElement('div');
    this.#strut.className = 'strut';
    this.#end = new IntersectionObserver(() => this.#fitHeight(), {root: host, rootMargin: '1px'});
    host.addController(this);
  }

  hostConnected(): void {
    this.#sizes.observe(this.#strut);
    this.#end.observe(this.#strut);
    this.#window = this.#host.ownerDocument.defaultView;
    this.#window?.addEventListener('resize', this.#onResize);
  }

  /** Appends the strut to what was rendered. */
  hostUpdated(): void {
    if (!this.#strut.isConnected) this.#host.shadowRoot?.append(this.#strut);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    this.#end.disconnect();
    this.#window?.removeEventListener('resize', this.#onResize);
  }

  /** Defers: a change now would trigger the observer again. */
  readonly #onResize = (): void => {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#fitWidth();
      this.#fitHeight();
    });
  };

  #fitWidth(): void {
    const {style} = this.#host;
    style.removeProperty('--_widest');
    const widest = widestIn(this.#host);
    if (widest !== undefined) style.setProperty('--_widest', `${widest}px`);
  }

  /** Measures without earlier limits: what gives way to them would make the content fit. */
  #fitHeight(): void {
    const {style, scrollTop} = this.#host;
    if (this.#low === this.#host.clientHeight) return;
    style.removeProperty('--_overflow');
    style.removeProperty('--_height');
    this.#sizes.unobserve(this.#host);
    if (!this.#overflows()) {
      if (this.#low !== undefined) this.#observeEnd();
      this.#low = undefined;
      return;
    }
    style.setProperty('--_overflow', 'hidden auto');
    style.setProperty('--_height', `${this.#host.clientHeight}px`);
    this.#low = this.#host.clientHeight;
    this.#host.scrollTop = scrollTop;
    this.#sizes.observe(this.#host);
  }

  /** Notices the end anew, wherever it was while it scrolled. */
  #observeEnd(): void {
    this.#end.unobserve(this.#strut);
    this.#end.observe(this.#strut);
  }

  #overflows(): boolean {
    const {bottom, height} = this.#host.getBoundingClientRect();
    return height > 0 && this.#strut.getBoundingClientRect().top > bottom + 1;
  }
}

/** Width that the nearest ancestor narrower than a host leaves it; `undefined` if there is none. */
function widestIn(host: HTMLElement): number | undefined {
  let inset = 0;
  let container: Element | null = null;
  for (const element of enclosingElements(host) as readonly HTMLElement[]) {
    if (container !== null && element !== container) continue;
    const {position, paddingLeft, paddingRight} = getComputedStyle(element);
    if (element !== host && element.clientWidth > 0) {
      inset += parseFloat(paddingLeft) + parseFloat(paddingRight);
      if (element.clientWidth - inset < host.offsetWidth - 1) return element.clientWidth - inset;
      inset += element.offsetWidth - element.clientWidth;
    }
    if (position === 'fixed') return undefined;
    container = position === 'absolute' ? element.offsetParent : null;
  }
  return undefined;
}
