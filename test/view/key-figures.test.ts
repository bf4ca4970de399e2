import {describe, it} from 'node:test';

import {defaultFilter, type HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {hotspotView, type HotspotView} from '../../src/view/hotspot-view.js';
import {keyFigures} from '../../src/view/key-figures.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const dataset = sampleDataset([
  {region: 'AA1', sector: 'traded:cars', employment: 600, localUnits: 6, stars: 3},
  {region: 'AA2', sector: 'traded:cars', employment: 100, localUnits: 3, stars: 2},
  {region: 'BB1', sector: 'traded:cars', employment: 300, localUnits: 1, stars: 1},
  {region: 'BB1', sector: 'traded:shoes', employment: 1000, stars: 2},
  {region: 'BB1', sector: 'emerging:mobility', employment: 40, stars: 2},
  {region: 'BB1', sector: 'emerging:digital', employment: 50, stars: 0},
]);
const CARS = {sectors: ['traded:cars']};

describe('keyFigures', () => {
  it('are the sum, the regions of two stars, and their share, without a criterion', () => {
    expect(figuresOf(CARS)).to.deep.equal({
      ...{sum: 1000, strong: 2, share: 0.7, countries: undefined},
    });
  });

  it('are the sum, its share of the sector, and the countries, with a criterion', () => {
    const criterion = {minimumStars: 1, minimumEmployment: 200};
    expect(figuresOf({...CARS, criterion})).to.deep.equal({
      ...{sum: 900, strong: undefined, share: 0.9, countries: 2},
    });
  });

  it('compare with the sector in the countries chosen', () => {
    const {share} = figuresOf({...CARS, countries: ['AA'], criterion: {minimumStars: 3}});
    expect(share).to.equal(600 / 700);
  });

  it('count hotspots of each sector in a sum of several', () => {
    expect(figuresOf({})).to.deep.include({sum: 2000, strong: 3, share: 0.85});
  });

  it('sum what the circles show', () => {
    expect(figuresOf({...CARS, size: 'localUnits'})).to.deep.include({sum: 10, share: 0.9});
  });

  it('never add up sectors that overlap', () => {
    const overlapping = figuresOf({taxonomy: 'emerging'});
    expect(overlapping).to.deep.include({sum: undefined, share: undefined, strong: 1});
    const one = figuresOf({taxonomy: 'emerging', sectors: ['emerging:digital']});
    expect(one.sum).to.equal(50);
  });

  it('have no share of nothing', () => {
    const {sum, share} = figuresOf({...CARS, countries: ['CC'], criterion: {minimumStars: 2}});
    expect([sum, share]).to.deep.equal([0, undefined]);
  });

  it('are the same object for the same view', () => {
    const shown = viewOf(CARS);
    expect(keyFigures(shown)).to.equal(keyFigures(shown));
  });
});

function figuresOf(filter: Partial<HotspotFilter>): ReturnType<typeof keyFigures> {
  return keyFigures(viewOf(filter));
}

function viewOf(filter: Partial<HotspotFilter>): HotspotView {
  return hotspotView(new HotspotFigures(dataset), {...defaultFilter(dataset), ...filter});
}
