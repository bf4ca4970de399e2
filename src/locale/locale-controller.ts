import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {enclosingElements} from '../style/enclosing-elements.js';
import type {Locale} from './locale.js';
import {localeFor} from './locale-for.js';
import {onMessagesChange, requestLanguage} from './message-registry.js';

type LocaleHost = ReactiveControllerHost & Element;

/** Elements that have a locale controller. */
const speakers = new WeakSet<Element>();

/** Failures already reported. */
const told = new WeakSet<Error>();

/**
 * Gives its host the locale of the nearest `lang`, and renders the host again when that changes or
 * when words are added.
 */
export class LocaleController implements ReactiveController {
  readonly #host: LocaleHost;
  readonly #observer: MutationObserver;
  readonly #tell: (error: Error) => void;
  #language = 'en';
  #chain: readonly Element[] = [];
  #endMessages: (() => void) | undefined;

  /**
   * @param tell - Called if the words of the language could not be loaded; English remains. An
   * element inside another with a controller leaves this to the outer one.
   */
  constructor(host: LocaleHost, tell: (error: Error) => void = reportOnce) {
    this.#host = host;
    this.#tell = tell;
    this.#observer = new MutationObserver(() => {
      if (nearestLanguage(this.#chain) !== this.#language) this.#readLanguage();
    });
    speakers.add(host);
    host.addController(this);
  }

  get locale(): Locale {
    return localeFor(this.#language);
  }

  hostConnected(): void {
    this.#chain = enclosingElements(this.#host);
    for (const element of this.#chain) {
      // A filter would leave out `xml:lang`, which has a namespace in XHTML.
      this.#observer.observe(element, {attributes: true});
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
    requestLanguage(this.#language).catch((error: Error) => this.#onFailure(error));
    this.#host.requestUpdate();
  }

  #onFailure(error: Error): void {
    const within = this.#chain.some((element) => element !== this.#host && speakers.has(element));
    if (!within) this.#tell(error);
  }
}

/** Reports an error as uncaught, once per page. */
function reportOnce(error: Error): void {
  if (told.has(error)) return;
  told.add(error);
  reportError(error);
}

/** Language of the nearest `lang` or `xml:lang` around the element; English if there is none. */
function nearestLanguage(chain: readonly Element[]): string {
  for (const element of chain) {
    const language = element.getAttribute('lang') ?? element.getAttribute('xml:lang');
    if (language !== null) return language === '' ? 'en' : language;
  }
  return 'en';
}
