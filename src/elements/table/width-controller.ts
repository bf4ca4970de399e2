import type {ReactiveController, ReactiveControllerHost} from 'lit';

type WidthHost = ReactiveControllerHost & Element;

/**
 * Reports whether its host is narrower than a width in em of its own text, and renders it again
 * when that changes; for changes that container queries cannot make, e.g. in the order of columns.
 */
export class WidthController implements ReactiveController {
  readonly #host: WidthHost;
  readonly #least: number;
  readonly #observer: ResizeObserver;
  #narrow = false;

  constructor(host: WidthHost, {least}: {readonly least: number}) {
    this.#host = host;
    this.#least = least;
    this.#observer = new ResizeObserver(() => this.#measure());
    host.addController(this);
  }

  /** Whether the host is narrower than the least width. */
  get narrow(): boolean {
    return this.#narrow;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(): void {
    const em = parseFloat(getComputedStyle(this.#host).fontSize);
    const narrow = this.#host.clientWidth < this.#least * em;
    if (narrow === this.#narrow) return;
    this.#narrow = narrow;
    // Defer: an update now would change the height and trigger the observer again.
    requestAnimationFrame(() => this.#host.requestUpdate());
  }
}
