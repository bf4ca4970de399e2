import {expect} from '@open-wc/testing';
import type {ReactiveController} from 'lit';

import {UrlState, type LinkedHost} from '../../../src/elements/widget/url-state.js';
import type {LinkedView} from '../../../src/state/url-fragment.js';

describe('UrlState', () => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  it('writes nothing as long as the reader has changed nothing', () => {
    const page = opened({taxonomy: 'traded'});
    page.update();
    expect(location.href).to.equal(address);
  });

  it('adds an entry to the history for each choice of the reader', () => {
    const page = opened({year: 2012});
    const before = entry();
    page.choose({year: 2013});
    expect(location.hash).to.equal('#year=2013');
    expect(entry()).not.to.equal(before);
  });

  it('adds none for a move of the map, and keeps it in the address', () => {
    const page = opened({year: 2012});
    page.choose({year: 2013});
    const before = entry();
    page.choose({year: 2013, place: '9 48 4'});
    expect(location.hash).to.equal('#place=9+48+4&year=2013');
    expect(entry()).to.equal(before);
  });

  it('shows the view that the address leads to', () => {
    history.replaceState(null, '', '#growth=2010-2014&areas=growth');
    const page = opened({year: 2012});
    expect(page.shown).to.deep.equal({growth: '2010-2014', areas: 'growth'});
  });

  it('shows the view of an entry that the reader goes back to', () => {
    const page = opened({year: 2012});
    page.choose({year: 2013});
    history.replaceState(null, '', '#year=2011');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(page.shown).to.deep.equal({year: 2011});
  });

  it('shows the page’s own view at an address without a fragment', () => {
    const page = opened({year: 2012});
    page.choose({year: 2013});
    history.replaceState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
    expect(page.shown).to.deep.equal({year: 2012});
  });

  for (const link of ['#contact', '#']) {
    it(`leaves the view alone when the reader follows a link to ${link} in the page`, () => {
      const page = opened({year: 2012});
      page.choose({year: 2013});
      history.replaceState(null, '', link);
      dispatchEvent(new PopStateEvent('popstate'));
      expect(page.linkedView()).to.deep.equal({year: 2013});
    });
  }

  it('leaves the address of a page alone that has not asked for it', () => {
    const page = opened({year: 2012}, {urlState: false});
    page.choose({year: 2013});
    expect(location.href).to.equal(address);
  });
});

/** Key of the current entry of the history, whose length does not rise above 50. */
function entry(): string | undefined {
  return navigation.currentEntry?.key;
}

/** A widget with a view of its own; the test acts as its reader. */
class Page implements LinkedHost {
  readonly urlState: boolean;
  readonly updateComplete: Promise<boolean> = Promise.resolve(true);
  /** View that the address last led to. */
  shown: LinkedView | undefined;
  #view: LinkedView;
  #controller: ReactiveController | undefined;

  constructor(view: LinkedView, urlState: boolean) {
    this.urlState = urlState;
    this.#view = view;
    this.#controller = new UrlState(this);
    this.#controller.hostConnected?.();
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

  choose(view: LinkedView): void {
    this.#view = view;
    this.update();
  }

  update(): void {
    this.#controller?.hostUpdated?.();
  }

  close(): void {
    this.#controller?.hostDisconnected?.();
  }
}

const pages: Page[] = [];
afterEach(() => {
  for (const page of pages.splice(0)) page.close();
});

function opened(view: LinkedView, {urlState = true} = {}): Page {
  const page = new Page(view, urlState);
  pages.push(page);
  page.update();
  return page;
}
