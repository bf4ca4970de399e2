import {describe, it} from 'node:test';

import {QUALITY_FLAGS} from '../../src/dataset/quality-flag.js';
import {nextFullYear, yearQualities, type QualityFilter} from '../../src/view/year-quality.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const flags = QUALITY_FLAGS.b;
const dataset = sampleDataset(
  [
    {region: 'DE11', sector: 'traded:automotive', year: 2008, employment: 1, flags},
    {region: 'DE11', sector: 'traded:automotive', year: 2010, employment: 1},
    {region: 'DE11', sector: 'traded:automotive', year: 2011, employment: 1, flags},
    {region: 'DE11', sector: 'traded:apparel', year: 2011, employment: 1, flags},
    {region: 'FR10', sector: 'traded:apparel', year: 2011, employment: 1, flags},
    {region: 'FR10', sector: 'traded:apparel', year: 2012, employment: 1},
    {region: 'FR10', sector: 'emerging:digital', year: 2012, employment: 1, flags},
  ],
  {partial: {2008: ['FR'], 2011: ['IE', 'FI']}},
);
const all: QualityFilter = {taxonomy: 'traded', sectors: [], countries: []};

describe('yearQualities', () => {
  it('names the countries that lack in each year', () => {
    const partial = yearQualities({dataset}, all).map(({year, partial}) => [year, ...partial]);
    expect(partial).to.deep.equal([[2008, 'FR'], [2010], [2011, 'IE', 'FI'], [2012]]);
  });

  it('counts a region once, however many of its sectors break', () => {
    expect(breaksOf({})).to.deep.equal([0, 0, 2, 0]);
  });

  it('counts only the chosen sectors and countries', () => {
    expect(breaksOf({sectors: ['traded:automotive']})).to.deep.equal([0, 0, 1, 0]);
    expect(breaksOf({countries: ['FR']})).to.deep.equal([0, 0, 1, 0]);
    expect(breaksOf({taxonomy: 'emerging'})).to.deep.equal([0, 0, 0, 1]);
  });

  it('takes no break from the first year, which has none before it', () => {
    expect(breaksOf({})[0]).to.equal(0);
  });
});

describe('nextFullYear', () => {
  const years = yearQualities({dataset}, all);

  it('skips partial years', () => {
    expect(nextFullYear(years, 2010)).to.equal(2012);
  });

  it('starts again after the last full year', () => {
    expect(nextFullYear(years, 2012)).to.equal(2010);
  });

  it('is undefined where no year is full', () => {
    expect(nextFullYear(years.slice(0, 1), 2008)).to.equal(undefined);
  });
});

function breaksOf(change: Partial<QualityFilter>): number[] {
  return yearQualities({dataset}, {...all, ...change}).map(({breaks}) => breaks);
}
