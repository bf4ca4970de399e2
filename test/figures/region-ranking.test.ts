import {describe, it} from 'node:test';

import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {employmentRanking, regionRanking} from '../../src/figures/region-ranking.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const sector = 'traded:automotive';
const dataset = sampleDataset([
  {region: 'DE11', sector, employment: 100},
  {region: 'DE21', sector, employment: 60},
  {region: 'FR10', sector, employment: 80},
  {region: 'FR30', sector},
]);

describe('employmentRanking', () => {
  const figures = new HotspotFigures(dataset);

  it('ranks regions in Europe and in their countries', () => {
    const {inEurope, inCountry} = employmentRanking(figures, {year: 0, sector: 0});
    expect([...inEurope.place]).to.deep.equal([1, 3, 2, 0]);
    expect([...inCountry.place]).to.deep.equal([1, 2, 1, 0]);
    expect([...inCountry.of]).to.deep.equal([2, 2, 1, 0]);
  });

  it('is computed once', () => {
    const first = employmentRanking(figures, {year: 0, sector: 0});
    expect(employmentRanking(figures, {year: 0, sector: 0})).to.equal(first);
  });
});

describe('regionRanking', () => {
  it('ranks any figures of some regions, by the regions’ indices', () => {
    const {inEurope, inCountry} = regionRanking(dataset, [3, 0], [0.5, 2]);
    expect([...inEurope.place]).to.deep.equal([2, 1]);
    expect([...inCountry.place]).to.deep.equal([1, 1]);
  });
});
