import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Time before a tip comes, and time that it stays after its reason, in milliseconds. */
const COMES = 80;
const LEAVES = 200;

/** What a tip should be about now. */
export interface WantedTip<Target> {
  /** `undefined` for no tip. */
  readonly target: Target | undefined;
  /** Whether it comes or leaves without delay: for the keyboard, and after Escape. */
  readonly atOnce: boolean;
}

/**
 * Subject of a tip that comes a moment after the pointer and stays a moment longer, so that tips
 * neither flicker under a pointer that crosses the map nor leave it on its way to them.
 */
export class DelayedTip<Target> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #wanted: () => WantedTip<Target>;
  readonly #same: (one: Target | undefined, other: Target | undefined) => boolean;
  #shown: Target | undefined;
  /** What is shown when the delay is over. */
  #next: Target | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost,
    wanted: () => WantedTip<Target>,
    same: (one: Target | undefined, other: Target | undefined) => boolean,
  ) {
    this.#host = host;
    this.#wanted = wanted;
    this.#same = same;
    host.addController(this);
  }

  /** What the tip is about; `undefined` for no tip. */
  get shown(): Target | undefined {
    return this.#shown;
  }

  hostUpdate(): void {
    const {target, atOnce} = this.#wanted();
    if (atOnce) return this.#show(target);
    if (this.#same(target, this.#next)) return;
    clearTimeout(this.#timer);
    this.#next = target;
    this.#timer = setTimeout(
      () => {
        this.#show(target);
        this.#host.requestUpdate();
      },
      target === undefined ? LEAVES : COMES,
    );
  }

  hostDisconnected(): void {
    this.#show(undefined);
  }

  #show(target: Target | undefined): void {
    clearTimeout(this.#timer);
    this.#next = target;
    this.#shown = target;
  }
}
