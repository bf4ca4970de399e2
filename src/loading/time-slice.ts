/** Time that one stretch of work may block the main thread before its last step, in milliseconds. */
export const STRETCH = 12;

/** Divides long work into stretches, so that the page stays responsive in between. */
export class TimeSlice {
  readonly #signal: AbortSignal;
  #begun = performance.now();

  /** @param signal - Ends the work at its next pause. */
  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Whether the stretch has lasted long enough; then {@link pause} is due. */
  get due(): boolean {
    return performance.now() - this.#begun > STRETCH;
  }

  /**
   * Lets pending work of the page run.
   *
   * @throws DOMException `AbortError` if the signal has ended the work.
   */
  async pause(): Promise<void> {
    await nextTask();
    this.#signal.throwIfAborted();
    this.#begun = performance.now();
  }
}

/**
 * Resolves by a message, which comes after events and painting and is not throttled like a timer.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
