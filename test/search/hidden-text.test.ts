import {describe, it} from 'node:test';

import {defaultFilter} from '../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import '../../src/locale/english.js';
import {Locale} from '../../src/locale/locale.js';
import type {HiddenReason, HiddenRegion} from '../../src/search/hidden-region.js';
import {hiddenText, loosenText} from '../../src/search/hidden-text.js';
import {hotspotView} from '../../src/view/hotspot-view.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const dataset = sampleDataset([{region: 'DE11', sector: 'traded:cars', employment: 5}]);
const view = hotspotView(new HotspotFigures(dataset), defaultFilter(dataset));
const english = new Locale('en');

describe('hiddenText', () => {
  it('gives the reason with the figure of the region', () => {
    expect(said({kind: 'country', country: 'IT'})).to.equal('Not in the countries shown');
    expect(said({kind: 'missing', reason: 'confidential'})).to.equal('2012: confidential');
    expect(said({kind: 'zero'})).to.equal('2012: 0 people employed');
    expect(said({kind: 'minimumStars', value: 1})).to.equal('Below the threshold: 1 star');
    expect(said({kind: 'minimumStars', value: NaN})).to.equal('Below the threshold: no data');
    expect(said({kind: 'minimumQuotient', value: 1.25})).to.equal('Below the threshold: LQ 1.25');
    expect(said({kind: 'minimumShare', value: 0.6})).to.equal(
      'Below the threshold: Share of regional employment: 0.6\u00a0%',
    );
    expect(said({kind: 'minimumEmployment', value: 90})).to.equal(
      'Below the threshold: 90 people employed',
    );
    expect(said({kind: 'top', place: 14})).to.equal('Not among the largest regions: rank 14');
  });
});

describe('loosenText', () => {
  it('says what is shown then', () => {
    const top: HiddenReason = {kind: 'top', place: 14};
    expect(offered({reason: top, change: {criterion: {top: 14}}})).to.equal(
      'Show: Largest regions: 14',
    );
    const stars: HiddenReason = {kind: 'minimumStars', value: 1};
    expect(offered({reason: stars, change: {criterion: {minimumStars: 1}}})).to.equal(
      'Show: 1 star or more',
    );
    expect(offered({reason: stars, change: {criterion: {}}})).to.equal('Show: All regions');
    expect(offered({reason: {kind: 'zero'}, change: {year: 2010}})).to.equal('Show: 2010');
    const country: HiddenReason = {kind: 'country', country: 'IT'};
    expect(offered({reason: country, change: {countries: ['DE', 'IT']}})).to.equal(
      'Show also: Italy',
    );
  });

  it('is undefined where no filter shows the region', () => {
    const reason: HiddenReason = {kind: 'missing', reason: 'absent'};
    expect(offered({reason, change: undefined})).to.equal(undefined);
  });
});

function said(reason: HiddenReason): string {
  return hiddenText({reason, change: undefined}, view, english);
}

function offered(hidden: HiddenRegion): string | undefined {
  return loosenText(hidden, english);
}
