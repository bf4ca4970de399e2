import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {enclosingElements} from './enclosing-elements.js';
import {PrintController} from './print-controller.js';

/** Light or dark surroundings. */
export type Scheme = 'light' | 'dark';

type SchemeHost = ReactiveControllerHost & Element;

const darkWanted = '(prefers-color-scheme: dark)';

/**
 * Detects whether the page around its host is light or dark, for colours set by JavaScript: by the
 * host's `color-scheme`, and by the reader's system if that allows both; light on paper. Renders
 * the host again when the scheme changes.
 */
export class SchemeController implements ReactiveController {
  readonly #host: SchemeHost;
  readonly #observer: MutationObserver;
  readonly #print: PrintController;
  #system: MediaQueryList | undefined;
  #scheme: Scheme = 'light';

  /** @param render - Renders the host synchronously, for printing. */
  constructor(host: SchemeHost, render: () => void) {
    this.#host = host;
    this.#observer = new MutationObserver(this.#readScheme);
    this.#print = new PrintController(host, () => {
      this.#readScheme();
      render();
    });
    host.addController(this);
  }

  get scheme(): Scheme {
    return this.#scheme;
  }

  /**
   * Reads the scheme once. Reading it in each update would make the browser lay out the page
   * midway, once for each element.
   */
  hostConnected(): void {
    this.#system = this.#host.ownerDocument.defaultView?.matchMedia(darkWanted);
    this.#system?.addEventListener('change', this.#readScheme);
    // Pages change the scheme by an attribute of the element or of an ancestor.
    for (const element of enclosingElements(this.#host)) {
      this.#observer.observe(element, {attributes: true});
    }
    this.#scheme = this.#used;
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#system?.removeEventListener('change', this.#readScheme);
  }

  get #used(): Scheme {
    if (this.#print.printing) return 'light';
    return usedScheme(this.#host, this.#system?.matches ?? false);
  }

  readonly #readScheme = (): void => {
    const scheme = this.#used;
    if (scheme === this.#scheme) return;
    // Before the update: hosts draw in `willUpdate`.
    this.#scheme = scheme;
    this.#host.requestUpdate();
  };
}

/** @param systemDark - Whether the reader's system is dark. */
function usedScheme(element: Element, systemDark: boolean): Scheme {
  // An element that no slot shows yet has no style, but its parent has.
  const colorScheme =
    getComputedStyle(element).colorScheme ||
    getComputedStyle(element.parentElement ?? element).colorScheme;
  const given = (colorScheme === 'normal' ? pageScheme(element) : colorScheme).split(' ');
  const dark = given.includes('dark');
  if (dark && given.includes('light')) return systemDark ? 'dark' : 'light';
  return dark ? 'dark' : 'light';
}

/** Scheme from the page's `<meta>`, which computed styles do not include. */
function pageScheme({ownerDocument}: Element): string {
  return ownerDocument.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')?.content ?? '';
}
