/** Time that one stretch of work may hold the main thread, in milliseconds. */
const STRETCH = 12;

/** Breaks long work into stretches, so that the page stays quick to answer in between. */
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
   * Lets the page do what is waiting.
   *
   * @throws DOMException `AbortError` if the signal has ended the work.
   */
  async pause(): Promise<void> {
    await nextTask();
    this.#signal.throwIfAborted();
    this.#begun = performance.now();
  }
}

/** A message of its own comes after events and painting, and is not held back like a timer. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
