import {expect, waitUntil} from '@open-wc/testing';

import {address, entry, navigate, opened, separateTests} from './linked-page.js';

describe('UrlState', () => {
  separateTests();
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

  it('adds one entry for a run of choices, and another for the next choice', () => {
    const page = opened({year: 2012});
    const run = Symbol('run');
    const entries = [2013, 2014, 2015].map((year) => page.choose({year}, run) ?? entry());
    page.choose({year: 2016});
    entries.push(entry());
    page.choose({year: 2017}, run);
    entries.push(entry());
    expect(entries.map((each) => entries.indexOf(each))).to.deep.equal([0, 0, 0, 3, 4]);
  });

  it('adds none for a change by the page, and keeps it in the address', () => {
    const page = opened({year: 2012});
    const entries = [entry()];
    page.change({year: 2013});
    entries.push(entry());
    page.choose({year: 2014});
    entries.push(entry());
    page.change({year: 2015});
    entries.push(entry());
    expect(location.hash).to.equal('#year=2015');
    expect(entries.map((each) => entries.indexOf(each))).to.deep.equal([0, 0, 2, 2]);
  });

  it('takes no change by the page for the reader’s choice of what is shown already', () => {
    const page = opened({year: 2012});
    page.choose({year: 2012});
    const before = entry();
    page.change({year: 2013});
    expect(entry()).to.equal(before);
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
    history.replaceState(null, '', '#sectors=plastics&growth=2010-2014&areas=growth');
    const page = opened({year: 2012});
    expect(page.shown).to.deep.equal({
      ...{sectors: 'plastics', growth: '2010-2014', areas: 'growth'},
    });
  });

  it('completes an address that asks for no figures by the page’s own view', () => {
    history.replaceState(null, '', '#selected=DE11&areas=growth');
    const page = opened({sectors: 'automotive', year: 2012, areas: 'focus'});
    expect(page.shown).to.deep.equal({
      ...{sectors: 'automotive', year: 2012, selected: 'DE11', areas: 'growth'},
    });
  });

  it('shows the view of an entry that the reader goes back to', () => {
    const page = opened({year: 2012});
    page.choose({year: 2013});
    navigate('#year=2011');
    expect(page.shown).to.deep.equal({year: 2011});
  });

  it('shows the page’s own view at an address without a fragment', () => {
    const page = opened({year: 2012});
    page.choose({year: 2013});
    navigate(address);
    expect(page.shown).to.deep.equal({year: 2012});
  });

  for (const link of ['#contact', '#', '#top', '#utm=5']) {
    it(`leaves the view alone when the reader follows a link to ${link} in the page`, () => {
      const page = opened({year: 2012});
      page.choose({year: 2013});
      navigate(link);
      expect(page.linkedView()).to.deep.equal({year: 2013});
    });
  }

  it('shows at the id of a heading, on the way back, what was shown there', async () => {
    const page = opened({year: 2012});
    page.choose({year: 2013});
    location.hash = '#contact';
    page.choose({year: 2014});
    history.back();
    await waitUntil(() => location.hash === '#contact');
    expect(page.linkedView()).to.deep.equal({year: 2013});
  });

  it('keeps parameters that are not the widget’s', () => {
    history.replaceState(null, '', '#utm=5');
    opened({year: 2012}).choose({year: 2013});
    expect(location.hash).to.equal('#year=2013&utm=5');
  });

  it('writes after a bare #', () => {
    history.replaceState(null, '', '#');
    opened({year: 2012}).choose({year: 2013});
    expect(location.hash).to.equal('#year=2013');
  });

  it('leaves the address of a page alone that has not asked for it', () => {
    const page = opened({year: 2012}, false);
    page.choose({year: 2013});
    expect(location.href).to.equal(address);
  });
});
