import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

/** Delay before a sentence is announced, as the reader may go on changing; in milliseconds. */
const patience = 400;
/** Delay within a series of changes, longer than a year lasts in a play; in milliseconds. */
const seriesPatience = 2000;

/**
 * Announces changes to screen readers, politely and once: only the last of several sentences in
 * quick succession, only the first and the last of a longer series, and never the same one twice in
 * a row.
 */
export class LiveRegion implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #said = '';
  #lastAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Announces `sentence` unless another follows within the delay. */
  say(sentence: string): void {
    clearTimeout(this.#timer);
    const pause = performance.now() - this.#lastAt;
    const inSeries = pause > patience && pause < seriesPatience;
    this.#lastAt = performance.now();
    this.#timer = setTimeout(
      () => {
        if (sentence === this.#said) return;
        this.#said = sentence;
        this.#host.requestUpdate();
      },
      inSeries ? seriesPatience : patience,
    );
  }

  /** The region itself; the host must include it in every rendering. */
  render(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${this.#said}</p>`;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
