import {describe, it} from 'node:test';

import {defaultFilter, type HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {countryCounts} from '../../src/view/country-counts.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const sector = 'traded:automotive';
const figures = new HotspotFigures(
  sampleDataset([
    {region: 'FR10', sector, employment: 80},
    {region: 'EL30', sector, employment: 5},
    {region: 'DE11', sector, employment: 100},
    {region: 'DE21', sector, employment: 3},
    {region: 'MT00', sector},
  ]),
);

describe('countryCounts', () => {
  it('lists the countries in protocol order', () => {
    const codes = counts().map(({country}) => country);
    expect(codes).to.deep.equal(['DE', 'EL', 'FR', 'MT']);
  });

  it('counts the bubbles and the regions of each', () => {
    expect(counts()[0]).to.deep.equal({country: 'DE', bubbles: 2, regions: 2});
    expect(counts()[3]).to.deep.equal({country: 'MT', bubbles: 0, regions: 1});
  });

  it('counts only what meets the criterion', () => {
    const bubbles = counts({criterion: {minimumEmployment: 50}}).map((count) => count.bubbles);
    expect(bubbles).to.deep.equal([1, 0, 1, 0]);
  });

  it('counts countries that are not chosen too', () => {
    expect(counts({countries: ['FR']})).to.deep.equal(counts());
  });
});

function counts(change: Partial<HotspotFilter> = {}): ReturnType<typeof countryCounts> {
  return countryCounts(figures, {...defaultFilter(figures.dataset), ...change});
}
