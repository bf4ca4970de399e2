import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Side before the first measurement, in CSS pixels. */
const USUAL = 720;

/** Measures the shorter side of a map's box, which the sizes of its circles depend on. */
export class SideController implements ReactiveController {
  readonly #box: () => Element | null;
  readonly #changed: () => void;
  readonly #observer: ResizeObserver;
  #observed: Element | null = null;
  #side = USUAL;

  /**
   * @param box - Returns the element of the map; null if none needs to be measured.
   * @param changed - Called after each change; by default it updates the host.
   */
  constructor(
    host: ReactiveControllerHost,
    box: () => Element | null,
    changed: () => void = () => host.requestUpdate(),
  ) {
    this.#box = box;
    this.#changed = changed;
    this.#observer = new ResizeObserver(([entry]) => {
      if (entry) this.#measure(entry.contentRect);
    });
    host.addController(this);
  }

  /** Shorter side of the box, in whole CSS pixels. */
  get side(): number {
    return this.#side;
  }

  hostUpdated(): void {
    const box = this.#box();
    if (box === this.#observed) return;
    this.#observer.disconnect();
    this.#observed = box;
    if (box) this.#observer.observe(box);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#observed = null;
  }

  #measure({width, height}: DOMRectReadOnly): void {
    const side = Math.round(Math.min(width, height));
    if (side === 0 || side === this.#side) return;
    this.#side = side;
    this.#changed();
  }
}
