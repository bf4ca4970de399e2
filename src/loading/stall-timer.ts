/** Time without progress after which a request counts as stalled, in milliseconds. */
const PATIENCE = 10_000;
/** Fewest bytes that count as progress, so that a trickle does not. */
const PROGRESS = 10_000;

/** Reports that a request makes no progress. */
export class StallTimer {
  readonly #onStall: () => void;
  #timer: ReturnType<typeof setTimeout>;
  #received = 0;

  /** @param signal - Stops the timer when it aborts the request. */
  constructor(signal: AbortSignal, onStall: () => void) {
    this.#onStall = onStall;
    this.#timer = setTimeout(onStall, PATIENCE);
    signal.addEventListener('abort', () => this.stop());
  }

  /** Starts the time anew if enough has arrived since it was last started. */
  progress(received: number): void {
    if (received - this.#received < PROGRESS) return;
    this.#received = received;
    this.stop();
    this.#timer = setTimeout(this.#onStall, PATIENCE);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
