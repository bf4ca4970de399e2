import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Makes a part of its host a tab stop as long as it scrolls, so that it can be scrolled by keyboard
 * (WCAG 2.1.1).
 */
export class ScrollStopController implements ReactiveController {
  readonly #part: () => HTMLElement | null;
  readonly #sizes = new ResizeObserver(() => this.#measure());
  #observed: HTMLElement | null = null;

  /** @param part - Returns the part; `null` while it is not rendered. */
  constructor(host: ReactiveControllerHost, part: () => HTMLElement | null) {
    this.#part = part;
    host.addController(this);
  }

  hostUpdated(): void {
    const part = this.#part();
    if (part === this.#observed) return;
    this.hostDisconnected();
    this.#observed = part;
    if (part) this.#sizes.observe(part);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    this.#observed = null;
  }

  #measure(): void {
    const part = this.#observed;
    if (part === null) return;
    if (part.scrollHeight > part.clientHeight) part.tabIndex = 0;
    else part.removeAttribute('tabindex');
  }
}
