import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

/** Time that the reader may go on changing before the last result is said, in milliseconds. */
const patience = 400;

/**
 * Says to screen readers what has changed, politely and once: of several sentences in quick
 * succession only the last, and never the same twice in a row.
 */
export class LiveRegion implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #said = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Says `sentence` as soon as nothing else is to be said. */
  say(sentence: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (sentence === this.#said) return;
      this.#said = sentence;
      this.#host.requestUpdate();
    }, patience);
  }

  /** The region itself; has to be part of every rendering of the host. */
  render(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${this.#said}</p>`;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
