import type {ReactiveController} from 'lit';

import {UrlState, type LinkedHost} from '../../../src/elements/widget/url-state.js';
import {HotspotErrorEvent} from '../../../src/events.js';
import type {LinkedView} from '../../../src/state/url-fragment.js';

/** Key of the current entry of the history, whose length does not rise above 50. */
export function entry(): string | undefined {
  return navigation.currentEntry?.key;
}

/** Shows another address, as when the reader goes back to it. */
export function navigate(to: string): void {
  history.replaceState(null, '', to);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** A widget with a view of its own; the test acts as its reader. */
export class LinkedPage extends EventTarget implements LinkedHost {
  urlState: boolean | string;
  isConnected = false;
  readonly updateComplete: Promise<boolean> = Promise.resolve(true);
  readonly failures: Error[] = [];
  /** View that the address last led to. */
  shown: LinkedView | undefined;
  #view: LinkedView;
  #controller: UrlState & ReactiveController;

  constructor(view: LinkedView, urlState: boolean | string) {
    super();
    this.urlState = urlState;
    this.#view = view;
    this.addEventListener(HotspotErrorEvent.type, (event) => {
      this.failures.push((event as HotspotErrorEvent).error);
    });
    this.#controller = new UrlState(this);
    this.open();
  }

  get name(): string | boolean {
    return this.#controller.name;
  }

  addController(): void {}
  removeController(): void {}
  requestUpdate(): void {}

  linkedView(): LinkedView {
    return this.#view;
  }

  showLinkedView(view: LinkedView): void {
    this.#view = view;
    this.shown = view;
  }

  /** A choice of the reader. */
  choose(view: LinkedView, run?: symbol): void {
    this.#controller.choose(run);
    this.change(view);
  }

  /** A change by the page's script. */
  change(view: LinkedView): void {
    this.#view = view;
    this.update();
  }

  update(): void {
    this.#controller.hostUpdate();
    this.#controller.hostUpdated();
  }

  open(): void {
    this.isConnected = true;
    this.#controller.hostConnected();
  }

  close(): void {
    this.isConnected = false;
    this.#controller.hostDisconnected();
  }
}

/** Address of the page of the test. */
export const address: string = location.href;

const pages: LinkedPage[] = [];

export function opened(view: LinkedView, urlState: boolean | string = true): LinkedPage {
  const page = new LinkedPage(view, urlState);
  pages.push(page);
  page.update();
  return page;
}

/** Gives each test of a file an entry of the history of its own, and no widget of another test. */
export function separateTests(): void {
  beforeEach(() => history.pushState(null, '', address));
  afterEach(() => {
    for (const page of pages.splice(0)) page.close();
  });
  after(() => history.replaceState(null, '', address));
}
