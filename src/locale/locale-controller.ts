import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {enclosingElements} from '../style/enclosing-elements.js';
import {localeFor} from './locale-for.js';
import type {Locale} from './locale.js';
import {onMessagesChange, requestLanguage} from './message-registry.js';
import {nearestLanguage} from './nearest-language.js';

type LocaleHost = ReactiveControllerHost & Element;

/**
 * Gives its host the locale of the nearest `lang` and renders it again when that changes, or
 * when words are added.
 */
export class LocaleController implements ReactiveController {
  readonly #host: LocaleHost;
  readonly #observer: MutationObserver;
  readonly #onFailure: (error: Error) => void;
  #language = 'en';
  #chain: readonly Element[] = [];
  #endMessages: (() => void) | undefined;

  /** @param onFailure - Told if the words of the language could not be loaded; English stands. */
  constructor(host: LocaleHost, onFailure: (error: Error) => void = reportError) {
    this.#host = host;
    this.#onFailure = onFailure;
    this.#observer = new MutationObserver(() => this.#readLanguage());
    host.addController(this);
  }

  get locale(): Locale {
    return localeFor(this.#language);
  }

  hostConnected(): void {
    this.#chain = enclosingElements(this.#host);
    for (const element of this.#chain) {
      this.#observer.observe(element, {attributeFilter: ['lang', 'xml:lang']});
    }
    this.#endMessages = onMessagesChange(() => this.#host.requestUpdate());
    this.#readLanguage();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#endMessages?.();
  }

  #readLanguage(): void {
    this.#language = nearestLanguage(this.#chain);
    requestLanguage(this.#language).catch(this.#onFailure);
    this.#host.requestUpdate();
  }
}
