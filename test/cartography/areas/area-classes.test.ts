import {describe, it} from 'node:test';

import {areaClasses} from '../../../src/cartography/areas/area-classes.js';
import {areaPalette} from '../../../src/cartography/colour/area-palette.js';
import {defaultFilter} from '../../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {expect} from '../../expect.js';
import {sampleDataset} from '../../sample-dataset.js';

const sector = 'traded:automotive';
const dataset = sampleDataset(
  [
    {region: 'DE11', sector, employment: 600},
    {region: 'DE21', sector, employment: 100},
    {region: 'PL22', sector},
    {region: 'PL21', sector, employment: 0},
  ],
  {totals: {DE11: 1000, DE21: 1000, PL22: 1000, PL21: 1000}},
);
const figures = new HotspotFigures(dataset);
const filter = {...defaultFilter(dataset), sectors: [sector]};
const options = {
  figures,
  filter,
  scheme: 'light',
  measure: 'quotient',
  method: 'customary',
} as const;
const colours = areaPalette('light');

describe('areaClasses', () => {
  it('classes every region, from the least to the greatest, missing last', () => {
    const {classes, of} = areaClasses({...options, thresholds: [0.5, 2]});
    // The sector has 700 of 4,000 persons: 17.5 %.
    expect([...of]).to.deep.equal([2, 1, 3, 0]);
    expect(classes.map(({from, to, missing}) => ({from, to, missing}))).to.deep.equal([
      {from: undefined, to: 0.5, missing: undefined},
      {from: 0.5, to: 2, missing: undefined},
      {from: 2, to: undefined, missing: undefined},
      {from: undefined, to: undefined, missing: true},
    ]);
    expect(classes.at(-1)?.colour).to.equal(colours.noData);
  });

  it('stays while the reader filters countries and hotspots', () => {
    const narrow = {...filter, countries: ['PL'], criterion: {minimumEmployment: 500}};
    expect(areaClasses({...options, thresholds: [0.5, 2], filter: narrow})).to.deep.equal(
      areaClasses({...options, thresholds: [0.5, 2]}),
    );
  });

  it('goes both ways from 0 for growth', () => {
    const {classes} = areaClasses({...options, measure: 'growth', thresholds: []});
    expect(classes.slice(0, 4).map(({colour}) => colour)).to.deep.equal([
      colours.below[2],
      colours.below[0],
      colours.above[0],
      colours.above[2],
    ]);
  });
});
