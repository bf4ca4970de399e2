import type {HotspotDataset} from './hotspot-dataset.js';

/**
 * 1 for each region of the given countries, else 0; 1 for all if none is given.
 *
 * @param countries - Eurostat's country codes.
 */
export function countryMask({regions}: HotspotDataset, countries: readonly string[]): Uint8Array {
  if (countries.length === 0) return new Uint8Array(regions.length).fill(1);
  const chosen = new Set(countries);
  return Uint8Array.from(regions, ({country}) => (chosen.has(country) ? 1 : 0));
}
