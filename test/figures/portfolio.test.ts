import {describe, it} from 'node:test';

import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {portfolioStrength} from '../../src/figures/portfolio.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

describe('portfolioStrength', () => {
  const figures = new HotspotFigures(
    sampleDataset([
      {region: 'AA1', sector: 'traded:a', employment: 5000, stars: 3},
      {region: 'AA1', sector: 'traded:b', employment: 3000, stars: 2},
      {region: 'AA1', sector: 'emerging:x', employment: 3000, stars: 1},
      {region: 'AA2', sector: 'traded:a', employment: 10, stars: 0},
      {region: 'AA3', sector: 'traded:a'},
    ]),
  );

  it('sums the stars over one taxonomy', () => {
    expect(portfolioStrength(figures, 0, 'traded')[0]).to.equal(5);
    expect(portfolioStrength(figures, 0, 'emerging')[0]).to.equal(1);
  });

  it('is 0 for a region with figures but no star', () => {
    expect(portfolioStrength(figures, 0, 'traded')[1]).to.equal(0);
  });

  it('is undefined for a region without a figure', () => {
    expect(portfolioStrength(figures, 0, 'traded')[2]).to.be.NaN;
  });
});
