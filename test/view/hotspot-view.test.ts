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

  it('keeps the size scale of single sectors while sector and year change', () => {
    const filter = {...defaultFilter(dataset), year: 2012, sectors: ['traded:b']};
    expect(hotspotView(figures, filter).maximum).to.equal(70);
  });

  it('scales overlapping sectors by the largest one', () => {
    const filter = {...defaultFilter(dataset), taxonomy: 'emerging'};
    expect(hotspotView(figures, filter).maximum).to.equal(60);
  });

  it('takes the maximum that the page gives', () => {
    expect(hotspotView(figures, defaultFilter(dataset), {maximum: 500}).maximum).to.equal(500);
  });
});

describe('defaultFilter', () => {
  it('shows the first taxonomy whole in the latest year that is not partial', () => {
    expect(defaultFilter(dataset)).to.deep.include({taxonomy: 'traded', sectors: [], year: 2011});
  });
});
