import {describe, it} from 'node:test';

import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {sectorTotals, type TotalsFilter} from '../../src/view/sector-totals.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const figures = new HotspotFigures(
  sampleDataset([
    {region: 'DE11', sector: 'traded:automotive', employment: 150, localUnits: 3},
    {region: 'FR10', sector: 'traded:automotive', employment: 140, localUnits: 2},
    {region: 'DE21', sector: 'traded:automotive', localUnits: 5},
    {region: 'DE11', sector: 'traded:apparel'},
    {region: 'DE11', sector: 'traded:fishing', employment: 0},
    {region: 'DE11', sector: 'traded:automotive', year: 2013, employment: 160},
    {region: 'DE11', sector: 'emerging:digital', employment: 99},
  ]),
);
const filter: TotalsFilter = {taxonomy: 'traded', year: 2012, countries: [], size: 'employment'};

describe('sectorTotals', () => {
  it('sums what is published of each sector of the taxonomy, in its order', () => {
    const totals = sectorTotals(figures, filter).slice(0, 1);
    expect(totals.map(({sector, value, regions}) => [sector.id, value, regions])).to.deep.equal([
      ['automotive', 290, 2],
    ]);
  });

  it('tells a sector without any figure from one whose figures are 0', () => {
    const [, apparel, fishing] = sectorTotals(figures, filter);
    expect([apparel?.value, apparel?.regions]).to.deep.equal([NaN, 0]);
    expect([fishing?.value, fishing?.regions]).to.deep.equal([0, 1]);
  });

  it('leaves out the sectors of other taxonomies', () => {
    expect(sectorTotals(figures, {...filter, taxonomy: 'emerging'})).to.have.length(1);
  });

  it('counts only the countries chosen, the year and the measure', () => {
    const value = (change: Partial<TotalsFilter>): number | undefined =>
      sectorTotals(figures, {...filter, ...change})[0]?.value;
    expect(value({countries: ['DE']})).to.equal(150);
    expect(value({year: 2013})).to.equal(160);
    expect(value({size: 'localUnits'})).to.equal(10);
  });

  it('adds up once, whatever sectors and criterion come and go', () => {
    const totals = sectorTotals(figures, filter);
    expect(sectorTotals(figures, {...filter, countries: []})).to.equal(totals);
    expect(sectorTotals(figures, {...filter, countries: ['DE']})).not.to.equal(totals);
  });

  it('has no figures for a year that the table lacks', () => {
    expect(sectorTotals(figures, {...filter, year: 1999})[0]?.value).to.be.NaN;
  });
});
