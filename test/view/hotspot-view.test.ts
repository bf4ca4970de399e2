import {describe, it} from 'node:test';

import {defaultFilter} from '../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {hotspotView} from '../../src/view/hotspot-view.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const dataset = sampleDataset(
  [
    {region: 'AA1', sector: 'traded:a', year: 2011, employment: 70},
    {region: 'AA1', sector: 'traded:b', year: 2011, employment: 50},
    {region: 'AA1', sector: 'traded:a', year: 2012, employment: 30},
    {region: 'AA1', sector: 'emerging:x', year: 2012, employment: 40},
    {region: 'AA1', sector: 'emerging:y', year: 2012, employment: 60},
  ],
  {partial: {2012: ['AA']}},
);
const figures = new HotspotFigures(dataset);

describe('hotspotView', () => {
  it('keeps the size scale of a sum while the year changes', () => {
    const filter = {...defaultFilter(dataset), year: 2012};
    expect(hotspotView(figures, filter).maximum).to.equal(120);
  });

  it('keeps the size scale of a single sector while the year changes', () => {
    const filter = {...defaultFilter(dataset), year: 2012, sectors: ['traded:b']};
    expect(hotspotView(figures, filter).maximum).to.equal(50);
  });

  it('gives all sectors the scale of the largest one on request', () => {
    const filter = {...defaultFilter(dataset), year: 2012, sectors: ['traded:b']};
    expect(hotspotView(figures, filter, {sameScale: true})).to.deep.include({
      maximum: 70,
      ink: undefined,
    });
  });

  it('gives sums of some sectors the scale of the sum of all on request', () => {
    const three = sampleDataset([
      {region: 'AA1', sector: 'traded:a', employment: 1},
      {region: 'AA1', sector: 'traded:b', employment: 20},
      {region: 'AA1', sector: 'traded:c', employment: 300},
    ]);
    const filter = {...defaultFilter(three), sectors: ['traded:a', 'traded:b']};
    const view = (sameScale: boolean): number =>
      hotspotView(new HotspotFigures(three), filter, {sameScale}).maximum;
    expect([view(false), view(true)]).to.deep.equal([21, 321]);
  });

  it('counts the ink of the year with the largest sum, whatever the criterion', () => {
    const two = sampleDataset([
      {region: 'AA1', sector: 'traded:a', year: 2011, employment: 100},
      {region: 'AA1', sector: 'traded:a', year: 2012, employment: 80},
      {region: 'BB1', sector: 'traded:a', year: 2012, employment: 70},
    ]);
    const filter = {...defaultFilter(two), year: 2011, criterion: {minimumEmployment: 90}};
    const ink = (countries: readonly string[]): number | undefined =>
      hotspotView(new HotspotFigures(two), {...filter, countries}).ink;
    expect([ink([]), ink(['AA']), ink(['BB'])]).to.deep.equal([1.5, 1, 1]);
  });

  it('scales overlapping sectors by the largest one', () => {
    const filter = {...defaultFilter(dataset), taxonomy: 'emerging'};
    expect(hotspotView(figures, filter).maximum).to.equal(60);
  });

  it('takes the maximum that the page gives', () => {
    expect(hotspotView(figures, defaultFilter(dataset), {maximum: 500})).to.deep.include({
      maximum: 500,
      ink: undefined,
    });
  });
});

describe('defaultFilter', () => {
  it('shows the first taxonomy whole in the latest year that is not partial', () => {
    expect(defaultFilter(dataset)).to.deep.include({taxonomy: 'traded', sectors: [], year: 2011});
  });
});
