import {describe, it} from 'node:test';

import {observationAt, slice} from '../../src/dataset/hotspot-dataset.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const dataset = sampleDataset([
  {region: 'AA1', sector: 'traded:a', employment: 1},
  {region: 'AA2', sector: 'traded:a', employment: 2},
  {region: 'AA3', sector: 'traded:a', employment: 3},
  {region: 'AA1', sector: 'traded:b', employment: 4},
  {region: 'AA3', sector: 'traded:b', employment: 5},
]);

describe('slice', () => {
  it('holds one sector in one year', () => {
    expect(slice(dataset, 0, 1)).to.deep.equal({start: 3, end: 5});
  });

  it('is empty for a year that the table lacks', () => {
    expect(slice(dataset, 1, 0)).to.deep.equal({start: 5, end: 5});
  });
});

describe('observationAt', () => {
  it('finds an observation of a full slice', () => {
    expect(observationAt(dataset, {year: 0, sector: 0, region: 2})).to.equal(2);
  });

  it('finds an observation of a slice with gaps', () => {
    expect(observationAt(dataset, {year: 0, sector: 1, region: 2})).to.equal(4);
  });

  it('does not find what the data does not mention', () => {
    expect(observationAt(dataset, {year: 0, sector: 1, region: 1})).to.equal(undefined);
  });
});
