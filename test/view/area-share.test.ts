import {describe, it} from 'node:test';

import type {HotspotDataset} from '../../src/dataset/hotspot-dataset.js';
import {defaultFilter, type HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {areaShares} from '../../src/view/area-share.js';
import {hotspotView} from '../../src/view/hotspot-view.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const dataset = sampleDataset([
  {region: 'AA1', sector: 'traded:a', employment: 30},
  {region: 'AA1', sector: 'traded:b', employment: 10},
  {region: 'BB1', sector: 'traded:a', employment: 10},
  {region: 'BB1', sector: 'emerging:x', employment: 40},
  {region: 'AA1', sector: 'emerging:y', employment: 60},
  {region: 'CC1', sector: 'traded:a'},
]);

describe('areaShares', () => {
  it('compares a sector with its sum over all regions, whatever countries are shown', () => {
    expect(shares(dataset, {sectors: ['traded:a'], countries: ['AA']})).to.deep.equal([0.75]);
  });

  it('compares a sum with all chosen sectors', () => {
    expect(shares(dataset, {})).to.deep.equal([0.8, 0.2]);
  });

  it('compares the largest of overlapping sectors with that sector alone', () => {
    expect(shares(dataset, {taxonomy: 'emerging'})).to.deep.equal([1, 1]);
  });

  it('takes the total of the reference area where the data gives it', () => {
    const employment = new Map([['traded:a', new Map([[2012, 60]])]]);
    const reference = {total: new Map<number, number>(), employment};
    const withReference = {...dataset, metadata: {...dataset.metadata, reference}};
    expect(shares(withReference, {sectors: ['traded:a']})).to.deep.equal([0.5, 1 / 6]);
  });
});

function shares(data: HotspotDataset, change: Partial<HotspotFilter>): number[] {
  const view = hotspotView(new HotspotFigures(data), {...defaultFilter(data), ...change});
  return [...areaShares(view)];
}
