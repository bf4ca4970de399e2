import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Radius of the largest circle as a share of the map's shorter side. */
const SHARE = 0.075;
/** Bounds of that radius, in CSS pixels. */
const SMALLEST = 18;
const LARGEST = 56;

/** Measures a map's frame, so that map and legend use the same size of circles. */
export class CircleSizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #frame: () => Element | null;
  readonly #observer: ResizeObserver;
  #observed: Element | null = null;
  #radius = LARGEST;

  /** @param frame - Returns the element around the map; null before it is rendered. */
  constructor(host: ReactiveControllerHost, frame: () => Element | null) {
    this.#host = host;
    this.#frame = frame;
    this.#observer = new ResizeObserver(([entry]) => {
      if (entry) this.#measure(entry.contentRect);
    });
    host.addController(this);
  }

  /** Radius of the circle for the largest value, in whole CSS pixels. */
  get radius(): number {
    return this.#radius;
  }

  hostUpdated(): void {
    const frame = this.#frame();
    if (frame === this.#observed) return;
    this.#observer.disconnect();
    this.#observed = frame;
    if (frame) this.#observer.observe(frame);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#observed = null;
  }

  #measure({width, height}: DOMRectReadOnly): void {
    if (width === 0 || height === 0) return;
    const wanted = Math.round(SHARE * Math.min(width, height));
    const radius = Math.min(LARGEST, Math.max(SMALLEST, wanted));
    if (radius === this.#radius) return;
    this.#radius = radius;
    this.#host.requestUpdate();
  }
}
