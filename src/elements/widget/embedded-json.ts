import type {ReactiveController, ReactiveControllerHost} from 'lit';

type EmbeddedHost = ReactiveControllerHost & Element;

/**
 * Reads the JSON of the first child `<script type="application/json">` of its host, now or when
 * the parser has come to it.
 */
export class EmbeddedJson implements ReactiveController {
  readonly #host: EmbeddedHost;
  readonly #onText: (text: string) => void;
  readonly #observer: MutationObserver;
  #text: string | undefined;

  /** @param onText - Called with the text of the script, again whenever it has changed. */
  constructor(host: EmbeddedHost, onText: (text: string) => void) {
    this.#host = host;
    this.#onText = onText;
    this.#observer = new MutationObserver(() => this.#read());
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {childList: true, characterData: true, subtree: true});
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #read(): void {
    const text = this.#host.querySelector('script[type="application/json"]')?.textContent.trim();
    // A parser may hand the script over before its text.
    if (!text || text === this.#text) return;
    this.#text = text;
    this.#onText(text);
  }
}
