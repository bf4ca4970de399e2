import {describe, it} from 'node:test';

import type {HotspotDataset} from '../../src/dataset/hotspot-dataset.js';
import {referenceShare, type ReferenceArea} from '../../src/dataset/reference-area.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const area: ReferenceArea = {
  total: new Map([[2012, 1_000_000]]),
  employment: new Map([['traded:a', new Map([[2012, 50_000]])]]),
};

describe('referenceShare', () => {
  it('is the share of the sector in all employment', () => {
    expect(referenceShare(area, 'traded:a', 2012)).to.equal(0.05);
  });

  it('is undefined for a year or sector that the area does not give', () => {
    expect(referenceShare(area, 'traded:a', 2013)).to.equal(undefined);
    expect(referenceShare(area, 'traded:b', 2012)).to.equal(undefined);
    expect(referenceShare(undefined, 'traded:a', 2012)).to.equal(undefined);
  });

  it('takes the place of the sum over the regions in quotients', () => {
    const {quotient} = new HotspotFigures(tableWith({AA1: 100_000})).of(0, 0);
    expect(quotient[0]).to.equal(0.1 / 0.05);
  });

  it('takes no part where the data gives no totals of the regions', () => {
    const {quotient} = new HotspotFigures(tableWith(undefined)).of(0, 0);
    expect(quotient[0]).to.equal(1);
  });
});

function tableWith(totals: Readonly<Record<string, number>> | undefined): HotspotDataset {
  const rows = [{region: 'AA1', sector: 'traded:a', employment: 10_000}];
  const dataset = sampleDataset(rows, totals && {totals});
  return {...dataset, metadata: {...dataset.metadata, reference: area}};
}
