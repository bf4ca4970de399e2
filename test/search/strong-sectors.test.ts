import {describe, it} from 'node:test';

import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {strongSectors} from '../../src/search/strong-sectors.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const dataset = sampleDataset(
  [
    {region: 'DE11', sector: 'traded:a', employment: 10, stars: 1},
    {region: 'DE11', sector: 'traded:b', employment: 30, stars: 2},
    {region: 'DE11', sector: 'traded:c', employment: 20, stars: 2},
    {region: 'DE11', sector: 'traded:d', employment: 20, stars: 0},
    {region: 'DE11', sector: 'traded:e', employment: 20},
    {region: 'DE11', sector: 'emerging:f', employment: 20, stars: 3},
    {region: 'FR10', sector: 'traded:b', employment: 200},
    {region: 'FR10', sector: 'traded:c', employment: 20},
  ],
  {totals: {DE11: 100, FR10: 300}},
);
const figures = new HotspotFigures(dataset);

describe('strongSectors', () => {
  it('has those of the taxonomy with a star, by stars, then by quotient', () => {
    expect(ids(9)).to.deep.equal(['c', 'b', 'a']);
  });

  it('has no more than asked for', () => {
    expect(ids(2)).to.deep.equal(['c', 'b']);
  });

  it('is empty in a year that the data lacks', () => {
    expect(
      strongSectors(figures, {taxonomy: 'traded', year: 1999}, {region: 0, most: 3}),
    ).to.deep.equal([]);
  });
});

function ids(most: number): readonly string[] {
  const strong = strongSectors(figures, {taxonomy: 'traded', year: 2012}, {region: 0, most});
  return strong.map(({sector}) => sector.id);
}
