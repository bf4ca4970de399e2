import {describe, it} from 'node:test';

import {QUALITY_FLAGS} from '../../../src/dataset/quality-flag.js';
import {sectorSeries} from '../../../src/figures/sector-series.js';
import {regionSeries} from '../../../src/view/region/region-series.js';
import {expect} from '../../expect.js';
import {sampleDataset} from '../../sample-dataset.js';

const region = 'DE11';
const dataset = sampleDataset([
  {region, sector: 'traded:cars', year: 2010, employment: 100},
  {region, sector: 'traded:cars', year: 2011, employment: 110, flags: QUALITY_FLAGS.e},
  {region, sector: 'traded:cars', year: 2012, employment: 120},
  {region, sector: 'traded:cars', year: 2013, employment: 130},
  {region, sector: 'traded:ships', year: 2010, employment: 10},
  {region, sector: 'traded:ships', year: 2011, employment: 20, flags: QUALITY_FLAGS.b},
  {region, sector: 'traded:ships', year: 2012, incomplete: 3},
  {region: 'FR10', sector: 'traded:ships', year: 2014, employment: 1},
]);
const sum = regionSeries(dataset, {region: 0, sectors: [0, 1]});

describe('regionSeries', () => {
  it('is that of a single sector', () => {
    expect(regionSeries(dataset, {region: 0, sectors: [0]})).to.deep.equal(
      sectorSeries(dataset, {region: 0, sector: 0}),
    );
  });

  it('adds the sectors up, and has no figure where none has one', () => {
    expect(sum.map(({employment}) => employment)).to.deep.equal([110, 130, 120, 130, NaN]);
  });

  it('counts what a figure listed without a value lacks', () => {
    expect(sum.map(({incomplete}) => incomplete)).to.deep.equal([0, 0, 3, 0, 0]);
  });

  it('has the flags of all sectors', () => {
    expect(sum[1]?.flags).to.equal(QUALITY_FLAGS.e | QUALITY_FLAGS.b);
  });

  it('breaks where one sector does, and where sums lack different numbers of components', () => {
    const continues = sum.map((point) => point.continues);
    expect(continues).to.deep.equal([false, false, false, false, false]);
    const whole = sampleDataset([
      {region, sector: 'traded:cars', year: 2010, employment: 1},
      {region, sector: 'traded:ships', year: 2010, employment: 1},
      {region, sector: 'traded:cars', year: 2011, employment: 1},
      {region, sector: 'traded:ships', year: 2011, employment: 1},
    ]);
    const [, second] = regionSeries(whole, {region: 0, sectors: [0, 1]});
    expect(second?.continues).to.equal(true);
  });
});
