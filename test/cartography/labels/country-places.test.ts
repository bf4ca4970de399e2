import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {countryPlaces, type NameSite} from '../../../src/cartography/labels/country-places.js';
import {
  LAEA_UNIT_SQUARE,
  mapProjection,
} from '../../../src/cartography/projection/map-projection.js';
import {expect} from '../../expect.js';

const FILE = new URL('../../../../data/base-map/country-labels.csv', import.meta.url);

describe('countryPlaces', () => {
  const places = countryPlaces(mapProjection('laea'));
  const rows = readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(','));

  it('has the countries and ranks of the table of places', () => {
    const expected = rows.map(([code, rank]) => `${code} ${rank}`);
    expect(places.map(({code, rank}) => `${code} ${rank}`)).to.have.members(expected);
  });

  it('has every place of the table to five kilometres, with its turn', () => {
    for (const row of rows) {
      const place = places.find(({code}) => code === row[0]);
      const sites = [row.slice(2, 5), row.slice(5, 8), [...row.slice(8, 10), '0']];
      const given = sites.filter(([x]) => x !== '');
      expect(place?.sites.length, row[0]).to.equal(given.length);
      given.forEach(([x, y, angle], at) => {
        expect(place?.sites[at]?.angle, row[0]).to.equal(Number(angle));
        expect(distance(place?.sites[at], x, y), row[0]).to.be.below(7_200);
      });
      expect(distance(place?.codeSite, row[10], row[11]), row[0]).to.be.below(7_200);
    }
  });

  it('has the countries of the first rank first', () => {
    const ranks = places.map(({rank}) => rank);
    expect(ranks).to.deep.equal(ranks.toSorted((one, other) => one - other));
  });
});

/** Distance of a place from a position in EPSG:3035, in metres. */
function distance(site: NameSite | undefined, x = '', y = ''): number {
  const {easting, northing, side} = LAEA_UNIT_SQUARE;
  const {u = NaN, v = NaN} = site ?? {};
  return Math.hypot(easting + u * side - Number(x), northing - v * side - Number(y));
}
