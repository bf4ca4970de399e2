import type {ReactiveController, ReactiveControllerHost} from 'lit';

type EmbeddedHost = ReactiveControllerHost & Element;

/**
 * Reads the JSON of its host's first child `<script type="application/json">`, at once or when the
 * parser reaches it.
 */
export class EmbeddedJson implements ReactiveController {
  readonly #host: EmbeddedHost;
  readonly #onText: (text: string) => void;
  readonly #observer: MutationObserver;
  #text: string | undefined;

  /** @param onText - Called with the text of the script, and again whenever it changes. */
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
    // The parser may add the script before its text.
    if (!text || text === this.#text) return;
    this.#text = text;
    this.#onText(text);
  }
}
