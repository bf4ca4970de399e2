import {describe, it} from 'node:test';

import {QUALITY_FLAGS} from '../../src/dataset/quality-flag.js';
import {industryChange, industryGrowth} from '../../src/figures/industry-growth.js';
import type {IndustryFigure} from '../../src/figures/industry-growth.js';
import {expect} from '../expect.js';
import {sampleDataset, type SampleRow} from '../sample-dataset.js';

describe('industryGrowth', () => {
  it('is the annual rate of the sum over all regions', () => {
    const growth = growthOf([...series('AA1', 100, 90, 121), ...series('AA2', 300, 310, 363)]);
    expect(growth.value).to.be.closeTo(0.1, 1e-12);
    expect(growth.regions).to.equal(2);
    expect(growth.coverage).to.equal(1);
  });

  it('leaves a region out at both ends when one of its years is missing', () => {
    const growth = growthOf([...series('AA1', 100, 110, 121), ...series('AA2', 900, NaN, 79)]);
    expect(growth.value).to.be.closeTo(0.1, 1e-12);
    expect(growth.regions).to.equal(1);
  });

  it('leaves a region out when its series breaks', () => {
    const broken = series('AA2', 900, 300, 300);
    broken[1] = {...broken[1]!, flags: QUALITY_FLAGS.b};
    expect(growthOf([...series('AA1', 100, 110, 121), ...broken]).value).to.be.closeTo(0.1, 1e-12);
  });

  it('tells which share of the last year the compared regions hold', () => {
    const growth = growthOf([...series('AA1', 100, 110, 121), ...series('AA2', 900, NaN, 363)]);
    expect(growth.coverage).to.equal(0.25);
  });

  it('counts the regions shown only', () => {
    const rows = [...series('AA1', 100, 110, 121), ...series('AA2', 100, 100, 100)];
    expect(growthOf(rows, [0, 1])).to.deep.equal({value: 0, regions: 1, coverage: 1});
  });

  it('is, as a change, that of the sum over the whole span', () => {
    const rows = [...series('AA1', 100, 90, 121), ...series('AA2', 300, NaN, 363)];
    const span = {from: 2010, to: 2012};
    const shown = Uint8Array.of(1, 1);
    const change = industryChange(sampleDataset(rows), {sector: 0, span, shown});
    expect(change.value).to.be.closeTo(0.21, 1e-12);
    expect([change.regions, change.coverage]).to.deep.equal([1, 0.25]);
  });

  it('is undefined where no region can be compared', () => {
    const growth = growthOf(series('AA1', 100, NaN, 121));
    expect(growth).to.deep.equal({value: NaN, regions: 0, coverage: 0});
  });
});

function growthOf(rows: readonly SampleRow[], shown: readonly number[] = [1, 1]): IndustryFigure {
  const span = {from: 2010, to: 2012};
  return industryGrowth(sampleDataset(rows), {sector: 0, span, shown: Uint8Array.from(shown)});
}

/** Employment in 2010, 2011 and 2012; `NaN` if missing. */
function series(region: string, ...employment: number[]): SampleRow[] {
  return employment.map((persons, at) => ({
    region,
    sector: 'traded:a',
    year: 2010 + at,
    ...(!Number.isNaN(persons) && {employment: persons}),
  }));
}
