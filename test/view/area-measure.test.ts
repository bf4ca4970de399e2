import {describe, it} from 'node:test';

import {defaultFilter} from '../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {regionMeasure} from '../../src/view/area-measure.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const sector = 'traded:automotive';
const totals = {DE11: 1000, DE21: 1000, PL22: 1000, PL21: 1000};
const dataset = sampleDataset(
  [
    {region: 'DE11', sector, year: 2010, employment: 500},
    {region: 'DE11', sector, year: 2012, employment: 605},
    {region: 'DE21', sector, year: 2012, employment: 100},
    {region: 'PL22', sector, year: 2012},
    {region: 'PL21', sector, year: 2012, employment: 0},
  ],
  {totals},
);
const figures = new HotspotFigures(dataset, {growth: {from: 2010, to: 2012, acrossHoles: true}});
const filter = {...defaultFilter(dataset), year: 2012, sectors: [sector]};

describe('regionMeasure', () => {
  it('has an entry for each region; a zero is known, a missing figure is not', () => {
    expect([...regionMeasure(figures, filter, 'focus')]).to.deep.equal([0.605, 0.1, NaN, 0]);
  });

  it('does not depend on countries, criterion or the measure of size', () => {
    const narrow = {
      ...filter,
      countries: ['PL'],
      criterion: {minimumEmployment: 300},
      size: 'localUnits',
    } as const;
    expect(regionMeasure(figures, narrow, 'focus')).to.deep.equal(
      regionMeasure(figures, filter, 'focus'),
    );
  });

  it('tells growth where both ends are known', () => {
    const [stuttgart, ...others] = regionMeasure(figures, filter, 'growth');
    expect(stuttgart).to.be.closeTo(0.1, 1e-9);
    expect(others).to.deep.equal([NaN, NaN, NaN]);
  });
});
