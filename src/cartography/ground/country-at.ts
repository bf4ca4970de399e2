import {insideArea} from '../../dataset/inside-area.js';
import {baseMap} from './base-map.js';

/**
 * Code of the country at a place in degrees, as in `BaseMap.countries`; `undefined` at sea and on
 * land far from Europe.
 */
export function countryAt(longitude: number, latitude: number): string | undefined {
  for (const [code, coordinates] of baseMap().countries) {
    if (code === '') continue;
    if (insideArea({type: 'MultiPolygon', coordinates}, {longitude, latitude})) return code;
  }
  return undefined;
}
