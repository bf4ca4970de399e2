import {describe, it} from 'node:test';

import fc from 'fast-check';

import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {requestedFilter, requestOf} from '../../src/state/requested-filter.js';
import {
  leadsToView,
  linkedView,
  mergedFragment,
  partOf,
  urlFragment,
  viewLink,
  type LinkedView,
} from '../../src/state/url-fragment.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

describe('urlFragment', () => {
  it('is readable', () => {
    const fragment = urlFragment({taxonomy: 'traded', sectors: 'automotive plastics', year: 2012});
    expect(fragment).to.equal('taxonomy=traded&sectors=automotive+plastics&year=2012');
  });

  it('leaves out what is not asked for', () => {
    expect(urlFragment({taxonomy: 'traded', sectors: '', countries: ''})).to.equal(
      'taxonomy=traded',
    );
  });

  it('keeps a criterion of 0', () => {
    expect(urlFragment({minStars: 0})).to.equal('min-stars=0');
  });

  it('has the name of a view before each parameter', () => {
    const view = {sectors: 'automotive', year: 2012};
    expect(urlFragment(view, 'b')).to.equal('b.sectors=automotive&b.year=2012');
  });
});

describe('linkedView', () => {
  it('reads back what urlFragment has written', () => {
    const view = {taxonomy: 'a&b', sectors: 'x y', year: 2012, minQuotient: 1.5, selected: 'DE11'};
    expect(linkedView(`#${urlFragment(view)}`)).to.deep.equal(view);
  });

  it('reads back areas, years of growth and place', () => {
    const view = {
      ...{growth: '2010-2014 breaks', areas: 'growth', areasMethod: 'quantile'},
      ...{areasThresholds: '0 0.1', place: '9.18 48.78 4'},
    };
    expect(urlFragment(view)).to.equal(
      'growth=2010-2014+breaks&areas=growth&areas-method=quantile&areas-thresholds=0+0.1&place=9.18+48.78+4',
    );
    expect(linkedView(urlFragment(view))).to.deep.equal(view);
  });

  it('leaves a fragment alone that names no field', () => {
    expect(linkedView('#chapter-2')).to.equal(undefined);
  });

  for (const id of ['top', 'view', 'year', 'b.year']) {
    it(`leaves the id ${id} of a heading alone, which is the name of a field`, () => {
      expect(linkedView(`#${id}`)).to.equal(undefined);
      expect(leadsToView(`#${id}`)).to.equal(false);
    });
  }

  for (const text of ['soon', '', '1e999', 'NaN', '1 000']) {
    it(`keeps the text “${text}” that is no number`, () => {
      expect(linkedView(`#year=${text}`)).to.deep.equal({year: text});
    });
  }

  it('reads one view of several in a fragment, whatever is in the others', () => {
    fc.assert(
      fc.property(arbitraryViews(), (views) => {
        const fragment = mergedFragment('', partsOf(views));
        for (const [name, view] of views) {
          expect(linkedView(`#${fragment}`, name) ?? {}).to.deep.equal(view);
        }
        expect(linkedView(fragment, 'nobody')).to.equal(undefined);
      }),
    );
  });
});

describe('mergedFragment', () => {
  it('replaces the views of its names and leaves the other parameters as they are', () => {
    const parts = new Map([['b', 'b.year=2014']]);
    expect(mergedFragment('#c.year=2010&b.year=2012&b.top=5&q=a%20b&year=2011', parts)).to.equal(
      'b.year=2014&c.year=2010&q=a%20b&year=2011',
    );
  });

  it('leaves out the id of a heading, and views that are the page’s own', () => {
    expect(mergedFragment('#chapter', new Map([['', 'year=2012']]))).to.equal('year=2012');
    expect(mergedFragment('#year=2012&b.top=5', new Map([['', '']]))).to.equal('b.top=5');
  });

  it('changes no other view, whatever is in it', () => {
    fc.assert(
      fc.property(arbitraryViews(), fc.constantFrom('', 'a', 'b'), (views, name) => {
        const before = mergedFragment('', partsOf(views));
        const after = mergedFragment(before, new Map([[name, urlFragment({year: 1999}, name)]]));
        expect(linkedView(after, name)).to.deep.equal({year: 1999});
        for (const other of [...views.keys()].filter((each) => each !== name)) {
          expect(partOf(after, other)).to.equal(partOf(before, other));
        }
      }),
    );
  });
});

describe('requestOf', () => {
  it('leads back to the same filter', () => {
    const figures = new HotspotFigures(
      sampleDataset([
        {region: 'AA1', sector: 'traded:a', employment: 1, localUnits: 1},
        {region: 'BB1', sector: 'emerging:x', employment: 1, localUnits: 1},
      ]),
    );
    const {filter} = requestedFilter(figures, {
      taxonomy: 'emerging',
      sectors: 'x',
      countries: 'BB',
      minStars: 2,
      minEmployment: 0,
      size: 'localUnits',
      colour: 'stars',
    });
    if (filter === undefined) throw new Error('the data must have the view');
    expect(requestedFilter(figures, requestOf(filter)).filter).to.deep.equal(filter);
  });
});

describe('viewLink', () => {
  it('leads to the view on the same page', () => {
    const view = {taxonomy: 'traded', sectors: 'automotive', year: 2012, selected: 'DE11 DE21'};
    const link = viewLink('https://host.eu/page?id=5#old', view);
    expect(link).to.match(/^https:\/\/host\.eu\/page\?id=5#/);
    expect(linkedView(new URL(link).hash)).to.deep.equal(view);
  });

  it('leaves the views of other names in the address', () => {
    const link = viewLink('https://host.eu/page#year=2010&b.year=2011', {year: 2012}, 'b');
    expect(link).to.equal('https://host.eu/page#b.year=2012&year=2010');
  });
});

/** Views by name, with any text in them. */
function arbitraryViews(): fc.Arbitrary<ReadonlyMap<string, LinkedView>> {
  const text = fc.string({minLength: 1, unit: 'grapheme'});
  const view = fc.record(
    {sectors: text, growth: text, selected: text, year: fc.nat(), minQuotient: fc.nat()},
    {requiredKeys: []},
  );
  return fc
    .tuple(view, view, view)
    .map(([one, second, third]) => new Map(Object.entries({'': one, a: second, b: third})));
}

function partsOf(views: ReadonlyMap<string, LinkedView>): ReadonlyMap<string, string> {
  return new Map([...views].map(([name, view]) => [name, urlFragment(view, name)]));
}
