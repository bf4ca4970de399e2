import {expect, waitUntil} from '@open-wc/testing';

import {address, entry, navigate, opened, separateTests} from './linked-page.js';

describe('pageAddress where the browser refuses', () => {
  separateTests();
  const {pushState, replaceState} = history;
  afterEach(() => Object.assign(history, {pushState, replaceState}));

  /** Safari throws, Chromium does nothing. */
  const refusals = {
    'throws an error': () => {
      throw new DOMException('more than 100 times per 10 seconds', 'SecurityError');
    },
    'does nothing': () => undefined,
  };
  for (const [name, refuse] of Object.entries(refusals)) {
    it(`shows the view all the same if it ${name}`, () => {
      Object.assign(history, {pushState: refuse, replaceState: refuse});
      const page = opened({year: 2012});
      page.choose({year: 2013});
      expect([page.linkedView().year, location.href]).to.deep.equal([2013, address]);
    });

    it(`catches up with the next change if it ${name}, in one entry`, () => {
      const page = opened({year: 2012});
      const before = entry();
      Object.assign(history, {pushState: refuse, replaceState: refuse});
      page.choose({year: 2013});
      page.choose({year: 2014});
      Object.assign(history, {pushState, replaceState});
      page.change({year: 2015});
      expect(location.hash).to.equal('#year=2015');
      expect(entry()).not.to.equal(before);
    });
  }

  it('catches up after a pause', async () => {
    const page = opened({year: 2012});
    Object.assign(history, {pushState: refusals['throws an error']});
    page.choose({year: 2013});
    Object.assign(history, {pushState});
    await waitUntil(() => location.hash === '#year=2013', 'caught up', {timeout: 5000});
  });

  it('drops what could not be written when the reader goes on to another view', () => {
    const page = opened({year: 2012});
    Object.assign(history, {pushState: refusals['does nothing']});
    page.choose({year: 2013});
    Object.assign(history, {pushState});
    navigate('#year=2011');
    const before = entry();
    page.change({year: 2010});
    expect(entry()).to.equal(before);
  });
});

describe('pageAddress of several widgets', () => {
  separateTests();
  it('has a view of each name in the address', () => {
    const [one, other] = [opened({year: 2012}), opened({year: 2012}, 'b')];
    one.choose({year: 2013});
    other.choose({year: 2014});
    expect(location.hash).to.equal('#year=2013&b.year=2014');
  });

  it('shows each the view of its own name', () => {
    history.replaceState(null, '', '#b.year=2014&a.year=2013');
    const pages = [opened({year: 2012}, 'a'), opened({year: 2012}, 'b'), opened({year: 2012})];
    expect(pages.map((page) => page.linkedView().year)).to.deep.equal([2013, 2014, 2012]);
  });

  it('leaves a view alone where only that of another name changes', () => {
    const [one, other] = [opened({year: 2012}, 'a'), opened({year: 2012}, 'b')];
    one.choose({year: 2013});
    one.shown = undefined;
    navigate('#b.year=2010&a.year=2013');
    expect([one.shown, other.shown]).to.deep.equal([undefined, {year: 2010}]);
  });

  it('keeps both views where a heading’s id was in the address', () => {
    const [one, other] = [opened({year: 2012}, 'a'), opened({year: 2012}, 'b')];
    one.choose({year: 2013});
    location.hash = '#contact';
    other.choose({year: 2014});
    expect(location.hash).to.equal('#a.year=2013&b.year=2014');
  });

  for (const name of [true, 'b'] as const) {
    it(`refuses the second widget with url-state="${String(name)}", which works without`, () => {
      const first = opened({year: 2012}, name);
      const second = opened({year: 2012}, name);
      second.choose({year: 2013});
      expect(second.failures).to.have.lengthOf(1);
      expect([second.linkedView().year, location.href]).to.deep.equal([2013, address]);
      expect([first.failures, second.name]).to.deep.equal([[], false]);
    });
  }

  for (const name of ['a b', 'ä', 'a.b', 'a=b', '*', 'x'.repeat(41)]) {
    it(`refuses the name ${name}`, () => {
      const page = opened({year: 2012}, name);
      page.choose({year: 2013});
      expect(page.failures).to.have.lengthOf(1);
      expect(location.href).to.equal(address);
    });
  }

  it('gives the name of a widget that has left the page to another one', () => {
    const [first, second] = [opened({year: 2012}, 'b'), opened({year: 2012}, 'b')];
    first.close();
    second.choose({year: 2013});
    expect(location.hash).to.equal('#b.year=2013');
    expect(opened({year: 2012}, 'b').failures).to.have.lengthOf(1);
  });

  it('keeps the name of a widget that is moved', () => {
    const [first, second] = [opened({year: 2012}, 'b'), opened({year: 2012}, 'b')];
    first.close();
    first.open();
    second.update();
    first.choose({year: 2013});
    expect(location.hash).to.equal('#b.year=2013');
    expect(second.failures).to.have.lengthOf(1);
  });

  it('shows the address’s view when a widget comes back after a navigation', () => {
    const page = opened({year: 2012}, 'b');
    page.choose({year: 2013});
    page.close();
    navigate('#b.year=2011');
    page.open();
    expect(page.linkedView()).to.deep.equal({year: 2011});
  });

  it('takes another name when the page gives one', () => {
    const page = opened({year: 2012}, 'a');
    page.urlState = 'b';
    page.update();
    page.choose({year: 2013});
    expect(location.hash).to.equal('#b.year=2013');
    expect(opened({year: 2012}, 'a').failures).to.deep.equal([]);
  });
});
