import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

/** Delay before a sentence is announced, as the reader may go on changing; in milliseconds. */
const patience = 400;

/**
 * Announces changes to screen readers, politely and once: only the last of several sentences in
 * quick succession, and never the same one twice in a row.
 */
export class LiveRegion implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #said = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Announces `sentence` unless another follows within the delay. */
  say(sentence: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (sentence === this.#said) return;
      this.#said = sentence;
      this.#host.requestUpdate();
    }, patience);
  }

  /** The region itself; the host must include it in every rendering. */
  render(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${this.#said}</p>`;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
