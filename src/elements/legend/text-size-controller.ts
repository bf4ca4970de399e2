import type {ReactiveController, ReactiveControllerHost} from 'lit';

type TextHost = ReactiveControllerHost & Element;

/**
 * Tells its host the size of the text around it, for drawings, and renders it again when that
 * changes. Read while a host renders, it would make the browser lay out the page in the midst of it.
 */
export class TextSizeController implements ReactiveController {
  readonly #host: TextHost;
  readonly #observer: ResizeObserver;
  #size = NaN;

  constructor(host: TextHost) {
    this.#host = host;
    // Text of another size makes an element with text another height.
    this.#observer = new ResizeObserver(() => this.#onSize());
    host.addController(this);
  }

  /** In CSS pixels. */
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
    // At once would change the host's height, and so run the observer in a loop.
    requestAnimationFrame(() => this.#host.requestUpdate());
  }
}

function textSize(element: Element): number {
  return parseFloat(getComputedStyle(element).fontSize);
}
