import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {partialCountries} from '../../src/eurostat/partial-countries.js';
import type {RegionSeries} from '../../src/eurostat/source-series.js';

const years = [2008, 2009, 2010, 2011];

describe('partialCountries', () => {
  it('names the countries that lack all or some regions in a year', () => {
    const series = [
      region('FR', [false, true, true, true]),
      region('FI', [true, true, true, true]),
      region('FI', [false, true, true, true]),
    ];
    assert.deepEqual(partialCountries(series, years), {2008: ['FI', 'FR']});
  });

  it('does not hold a country against years before the source took it up', () => {
    const series = [
      region('AT', [true, true, true, true]),
      region('HR', [false, false, true, true]),
    ];
    assert.deepEqual(partialCountries(series, years), {});
  });
});

function region(country: string, covered: readonly boolean[]): RegionSeries {
  const point = {code: `${country}11`, country, name: '', longitude: 0, latitude: 0};
  return {point, covered, totals: [], sectors: [], notes: []};
}
