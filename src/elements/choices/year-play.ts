import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Callbacks of {@link YearPlay}. */
export interface YearPlayOptions {
  /** Returns the year to go to; `undefined` ends the play. */
  readonly next: () => number | undefined;
  readonly go: (year: number) => void;
  /** Returns the time between two steps, in milliseconds. */
  readonly interval: () => number;
}

/** Steps from year to year until it is paused, has no next year, or its host leaves the page. */
export class YearPlay implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: YearPlayOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, options: YearPlayOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get playing(): boolean {
    return this.#timer !== undefined;
  }

  /** Goes to the next year immediately, and on from there. */
  start(): void {
    this.pause();
    this.#step();
  }

  pause(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.pause();
  }

  #step(): void {
    const year = this.#options.next();
    if (year === undefined) {
      this.pause();
      return;
    }
    this.#timer = setTimeout(() => this.#step(), this.#options.interval());
    this.#host.requestUpdate();
    this.#options.go(year);
  }
}
