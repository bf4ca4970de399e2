import {describe, it} from 'node:test';

import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {portfolioStrength} from '../../src/figures/portfolio.js';
import {
  regionStrengths,
  strengthQuadrant,
  type RegionStrengths,
} from '../../src/view/region-strengths.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

/** Sectoral and cross-sectoral stars of regions, smallest total first. */
const rated: Readonly<Record<string, readonly [number, number]>> = {
  AA1: [0, 0],
  AA2: [3, 0],
  AA3: [1, 2],
  AA4: [3, 3],
  AA5: [1, 0],
};

describe('regionStrengths', () => {
  it('has the portfolio strength over both taxonomies', () => {
    const figures = sampleFigures();
    const strengths = regionStrengths(figures, 0)!;
    expect(strengths.sectoral).to.deep.equal(portfolioStrength(figures, 0, 'traded'));
    expect(strengths.crossSectoral).to.deep.equal(portfolioStrength(figures, 0, 'emerging'));
    expect([...strengths.sectoral.subarray(0, 5)]).to.deep.equal([0, 3, 1, 3, 1]);
  });

  it('lists the regions with all three figures, largest employment first', () => {
    expect(strengthsOf().complete).to.deep.equal([4, 3, 2, 1, 0]);
  });

  it('lists the regions that lack one figure as missing', () => {
    expect(strengthsOf().missing).to.deep.equal([5, 6]);
  });

  it('has the medians of the regions that have all', () => {
    expect(strengthsOf().medians).to.deep.equal({sectoral: 1, crossSectoral: 0});
  });

  it('has the mean of the two middle ones of an even number as median', () => {
    const dataset = sampleDataset(
      [
        {region: 'AA1', sector: 'traded:a', employment: 9, stars: 1},
        {region: 'AA1', sector: 'emerging:x', employment: 9, stars: 3},
        {region: 'AA2', sector: 'traded:a', employment: 9, stars: 2},
        {region: 'AA2', sector: 'emerging:x', employment: 9, stars: 3},
      ],
      {totals: {AA1: 10, AA2: 10}},
    );
    const {medians} = regionStrengths(new HotspotFigures(dataset), 0)!;
    expect(medians).to.deep.equal({sectoral: 1.5, crossSectoral: 3});
  });

  it('knows nothing in a year that the table lacks', () => {
    const strengths = regionStrengths(sampleFigures(), -1)!;
    expect(strengths.complete).to.deep.equal([]);
    expect(strengths.medians.sectoral).to.be.NaN;
  });

  it('does not exist without taxonomies of both kinds', () => {
    const dataset = sampleDataset([{region: 'AA1', sector: 'traded:a', employment: 1}]);
    expect(regionStrengths(new HotspotFigures(dataset), 0)).to.equal(undefined);
  });
});

describe('strengthQuadrant', () => {
  it('names what lies above the medians, not on them', () => {
    const strengths = strengthsOf();
    const quadrants = [0, 1, 2, 3, 4].map((region) => strengthQuadrant(strengths, region));
    const expected = ['neither', 'sectoral', 'crossSectoral', 'both', 'neither'];
    expect(quadrants).to.deep.equal(expected);
  });
});

function strengthsOf(): RegionStrengths {
  return regionStrengths(sampleFigures(), 0)!;
}

/** The rated regions, one without a figure of an emerging industry, and one without a total. */
function sampleFigures(): HotspotFigures {
  const rows = Object.entries({...rated, BB1: [1, 0] as const, BB2: [1, 0] as const}).flatMap(
    ([region, [sectoral, crossSectoral]]) => [
      {region, sector: 'traded:a', employment: 5, stars: sectoral},
      {
        region,
        sector: 'emerging:x',
        ...(region !== 'BB1' && {employment: 5, stars: crossSectoral}),
      },
    ],
  );
  const totals = {AA1: 10, AA2: 20, AA3: 30, AA4: 40, AA5: 50, BB1: 60};
  return new HotspotFigures(sampleDataset(rows, {totals}));
}
