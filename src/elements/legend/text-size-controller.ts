import type {ReactiveController, ReactiveControllerHost} from 'lit';

type TextHost = ReactiveControllerHost & Element;

/**
 * Measures the text size around its host, for drawings, and renders the host again when it changes.
 * Measuring while a host renders would make the browser lay out the page midway.
 */
export class TextSizeController implements ReactiveController {
  readonly #host: TextHost;
  readonly #observer: ResizeObserver;
  #size = NaN;

  constructor(host: TextHost) {
    this.#host = host;
    // A change of text size changes the height of an element with text.
    this.#observer = new ResizeObserver(() => this.#onSize());
    host.addController(this);
  }

  /** Text size in CSS pixels. */
  get size(): number {
    return this.#size;
  }

  hostConnected(): void {
    this.#size = textSize(this.#host);
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #onSize(): void {
    const size = textSize(this.#host);
    if (size === this.#size) return;
    this.#size = size;
    // Defer: an update now would change the height and trigger the observer again.
    requestAnimationFrame(() => this.#host.requestUpdate());
  }
}

function textSize(element: Element): number {
  // An element that no slot shows yet has no text size.
  return parseFloat(getComputedStyle(element).fontSize) || 11;
}
