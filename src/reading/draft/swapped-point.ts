import {countryOfCode} from '../../dataset/country-code.js';
import {COUNTRY_ORDER} from '../../dataset/country-order.js';

/** Continental Europe in degrees: west, south, east, north. */
const CONTINENT = [-11, 34, 45, 72] as const;

/**
 * Whether latitude and longitude of a European region's point are probably swapped.
 *
 * True if the point lies off the continent but on it with its coordinates exchanged. The outermost
 * regions do not meet this condition.
 *
 * @param code - Code of the region; only NUTS codes of European countries are judged.
 */
export function looksSwapped(
  code: string,
  [longitude = 0, latitude = 0]: readonly number[],
): boolean {
  if (!COUNTRY_ORDER.includes(countryOfCode(code))) return false;
  return !isOnContinent(longitude, latitude) && isOnContinent(latitude, longitude);
}

function isOnContinent(longitude: number, latitude: number): boolean {
  const [west, south, east, north] = CONTINENT;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
