import {describe, it} from 'node:test';

import {defaultFilter, type HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import {QUALITY_FLAGS} from '../../src/dataset/quality-flag.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {hiddenRegion, type HiddenRegion} from '../../src/search/hidden-region.js';
import {hotspotView} from '../../src/view/hotspot-view.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const cars = 'traded:cars';
const ships = 'traded:ships';
const dataset = sampleDataset(
  [
    {region: 'DE11', sector: cars, employment: 5_000, stars: 3},
    {region: 'DE12', sector: cars, employment: 1_234, stars: 1},
    {region: 'DE12', sector: ships, employment: 90, stars: 2},
    {region: 'FR10', sector: cars, employment: 0},
    {region: 'FR10', sector: cars, year: 2010, employment: 7},
    {region: 'FR10', sector: cars, year: 2014, employment: 8},
    {region: 'FR21', sector: cars, flags: QUALITY_FLAGS.c},
    {region: 'FR22', sector: cars, employment: 640},
  ],
  {totals: {DE11: 10_000, DE12: 10_000, FR10: 10_000, FR21: 10_000, FR22: 10_000}},
);
const figures = new HotspotFigures(dataset);

describe('hiddenRegion', () => {
  it('is undefined for a region with a circle', () => {
    expect(hidden('DE11')).to.equal(undefined);
    expect(hidden('DE12', {criterion: {minimumStars: 1}})).to.equal(undefined);
  });

  it('names the country that is not chosen, and adds it in protocol order', () => {
    expect(hidden('DE11', {countries: ['FR']})).to.deep.equal({
      reason: {kind: 'country', country: 'DE'},
      change: {countries: ['DE', 'FR']},
    });
  });

  it('says why there is no figure, and that no year has one', () => {
    expect(hidden('FR21')).to.deep.equal({
      reason: {kind: 'missing', reason: 'confidential'},
      change: undefined,
    });
  });

  it('goes to the nearest year with a figure, the later of two', () => {
    expect(hidden('FR10')).to.deep.equal({reason: {kind: 'zero'}, change: {year: 2014}});
    expect(hidden('DE11', {year: 2014})?.change).to.deep.equal({year: 2012});
  });

  it('lowers the stars to those of the region', () => {
    expect(hidden('DE12', {criterion: {minimumStars: 2}})).to.deep.equal({
      reason: {kind: 'minimumStars', value: 1},
      change: {criterion: {minimumStars: 1}},
    });
  });

  it('asks for no stars where the region has none that are known', () => {
    const {reason, change} = hidden('FR22', {criterion: {minimumStars: 2, top: 5}}) ?? {};
    expect(reason?.kind).to.equal('minimumStars');
    expect(change).to.deep.equal({criterion: {top: 5}});
  });

  it('takes the chosen sector that comes nearest', () => {
    const sectors = [cars, ships];
    expect(hidden('DE12', {sectors, criterion: {minimumStars: 3}})?.change).to.deep.equal({
      criterion: {minimumStars: 2},
    });
  });

  it('takes a sector that fails one minimum rather than a nearer one that fails two', () => {
    const criterion = {minimumStars: 3, minimumEmployment: 1_000};
    expect(hidden('DE12', {sectors: [cars, ships], criterion})).to.deep.equal({
      reason: {kind: 'minimumStars', value: 1},
      change: {criterion: {minimumStars: 1, minimumEmployment: 1_000}},
    });
  });

  it('lowers the number of people to two digits', () => {
    expect(hidden('DE12', {criterion: {minimumEmployment: 2_000}})).to.deep.equal({
      reason: {kind: 'minimumEmployment', value: 1_234},
      change: {criterion: {minimumEmployment: 1_200}},
    });
  });

  it('lowers the quotient to tenths', () => {
    // 0.1234 of the region, against (5 000 + 1 234 + 640) / 50 000 of all.
    const {reason, change} = hidden('DE12', {criterion: {minimumQuotient: 2}}) ?? {};
    expect(reason).to.deep.equal({kind: 'minimumQuotient', value: 0.1234 / (6_874 / 50_000)});
    expect(change).to.deep.equal({criterion: {minimumQuotient: 0.8}});
  });

  it('lowers the share to tenths of one per cent', () => {
    const {reason, change} = hidden('DE12', {criterion: {minimumShare: 20}}) ?? {};
    expect(reason).to.deep.equal({kind: 'minimumShare', value: 12.34});
    expect(change).to.deep.equal({criterion: {minimumShare: 12.3}});
  });

  it('takes one step at a time where several hide a region', () => {
    const criterion = {minimumStars: 2, minimumEmployment: 2_000};
    const first = hidden('DE12', {criterion})?.change?.criterion;
    expect(first).to.deep.equal({minimumStars: 1, minimumEmployment: 2_000});
    const second = hidden('DE12', {criterion: first ?? {}})?.change?.criterion;
    expect(second).to.deep.equal({minimumStars: 1, minimumEmployment: 1_200});
  });

  it('shows as many of the largest as include the region', () => {
    expect(hidden('FR22', {criterion: {top: 1}})).to.deep.equal({
      reason: {kind: 'top', place: 3},
      change: {criterion: {top: 3}},
    });
  });
});

function hidden(code: string, change: Partial<HotspotFilter> = {}): HiddenRegion | undefined {
  const filter = {...defaultFilter(dataset), year: 2012, sectors: [cars], ...change};
  const at = dataset.regions.findIndex((region) => region.code === code);
  return hiddenRegion(hotspotView(figures, filter), at);
}
