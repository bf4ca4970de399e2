import type {Region} from '../../dataset/region.js';
import {countryAt} from './country-at.js';

const known = new WeakMap<readonly Region[], readonly string[]>();

/**
 * Codes of the countries that regions of the data are in, with or without figures; by their places
 * where the data does not give the country. The same array for the same regions.
 */
export function countriesWithData(regions: readonly Region[]): readonly string[] {
  const codes = known.get(regions) ?? [...new Set(regions.map(countryOf))];
  known.set(regions, codes);
  return codes;
}

function countryOf({country, longitude, latitude}: Region): string {
  return country === '' ? (countryAt(longitude, latitude) ?? '') : country;
}
