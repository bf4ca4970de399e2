import {describe, it} from 'node:test';

import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {requestedFilter, requestOf} from '../../src/state/requested-filter.js';
import {linkedView, urlFragment, viewLink} from '../../src/state/url-fragment.js';
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

  it('reads a broken number as one that does not exist', () => {
    expect(linkedView('#year=soon')).to.deep.equal({year: NaN});
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
});
