import {describe, it} from 'node:test';

import {NO_STARS} from '../../src/dataset/hotspot-dataset.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const rows = [
  {region: 'AA1', sector: 'traded:a', employment: 30_000, wages: 900},
  {region: 'AA1', sector: 'traded:b', employment: 10_000},
  {region: 'BB1', sector: 'traded:a', employment: 10_000},
  {region: 'BB1', sector: 'traded:b', employment: 50_000},
  {region: 'BB1', sector: 'emerging:a', employment: 60_000},
  {region: 'CC1', sector: 'traded:a'},
];

describe('HotspotFigures', () => {
  it('measures quotients against the totals that the data gives', () => {
    const dataset = sampleDataset(rows, {totals: {AA1: 100_000, BB1: 100_000}});
    const {quotient} = new HotspotFigures(dataset).of(0, 0);
    expect([...quotient.subarray(0, 2)]).to.deep.equal([0.3 / 0.2, 0.1 / 0.2]);
  });

  it('sums the additive taxonomy alone where the data gives no totals', () => {
    const figures = new HotspotFigures(sampleDataset(rows));
    expect(figures.denominator).to.equal('summed');
    expect([...figures.regionTotals(0)]).to.deep.equal([40_000, 60_000, NaN]);
  });

  it('has no denominator without totals and without an additive taxonomy', () => {
    const only = rows.filter(({sector}) => sector === 'emerging:a');
    const figures = new HotspotFigures(sampleDataset(only));
    expect(figures.denominator).to.equal('none');
    expect(figures.of(0, 0).quotient[0]).to.be.NaN;
  });

  it('leaves every figure of a missing observation undefined', () => {
    const {quotient, focus, stars} = new HotspotFigures(sampleDataset(rows)).of(0, 0);
    expect([quotient[2], focus[2], stars[2]]).to.deep.equal([NaN, NaN, NO_STARS]);
  });

  it('gives wages per person in euro', () => {
    const {productivity} = new HotspotFigures(sampleDataset(rows)).of(0, 0);
    expect([...productivity]).to.deep.equal([30_000, NaN, NaN]);
  });

  it('gives the share of the region’s employment', () => {
    expect(new HotspotFigures(sampleDataset(rows)).of(0, 0).focus[0]).to.equal(0.75);
  });
});
