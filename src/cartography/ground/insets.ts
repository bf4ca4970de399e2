import type {Position} from 'geojson';

import type {Region} from '../../dataset/region.js';
import type {GeographicBox} from '../projection/extent.js';

/** Frame of an inset map, for a region far outside Europe. */
export interface Inset extends GeographicBox {
  readonly id: string;
  /** Official name of the region in its own language. */
  readonly name: string;
}

/**
 * The EU's outermost regions, in the order of their countries, Spain, France and Portugal; and
 * Norway's, which are north of the map.
 */
export const INSETS: readonly Inset[] = [
  {id: 'canarias', name: 'Canarias', west: -18.6, south: 27.2, east: -13, north: 29.8},
  {id: 'guadeloupe', name: 'Guadeloupe', west: -62.2, south: 15.6, east: -60.7, north: 16.8},
  {id: 'martinique', name: 'Martinique', west: -61.6, south: 14.1, east: -60.4, north: 15.2},
  {id: 'guyane', name: 'Guyane', west: -55.2, south: 1.7, east: -51.2, north: 6.3},
  {id: 'reunion', name: 'La Réunion', west: 54.8, south: -21.8, east: 56.3, north: -20.5},
  {id: 'mayotte', name: 'Mayotte', west: 44.6, south: -13.3, east: 45.7, north: -12.3},
  {id: 'acores', name: 'Açores', west: -31.8, south: 36.5, east: -24.5, north: 40.2},
  {id: 'madeira', name: 'Madeira', west: -17.6, south: 32.2, east: -16, north: 33.4},
  {id: 'svalbard', name: 'Svalbard', west: 9, south: 76, east: 34, north: 81},
];

/** Inset that shows a place; `undefined` if the place belongs on the main map. */
export function insetAt(longitude: number, latitude: number): Inset | undefined {
  return INSETS.find(
    ({west, south, east, north}) =>
      longitude >= west && longitude <= east && latitude >= south && latitude <= north,
  );
}

/** Whether all of a line is shown by insets. */
export function isInInset(line: readonly Position[] = []): boolean {
  return line.every(([longitude = NaN, latitude = NaN]) => insetAt(longitude, latitude));
}

const known = new WeakMap<readonly Region[], readonly (Inset | undefined)[]>();

/** Inset of each region, by the region's index; the same array for the same regions. */
export function insetByRegion(regions: readonly Region[]): readonly (Inset | undefined)[] {
  const found =
    known.get(regions) ?? regions.map(({longitude, latitude}) => insetAt(longitude, latitude));
  known.set(regions, found);
  return found;
}

/**
 * Insets of the data's regions, with or without figures.
 *
 * @param countries - Codes of the countries whose regions count; without any, all do.
 */
export function insetsOf(
  regions: readonly Region[],
  countries: readonly string[] = [],
): readonly Inset[] {
  const insetOf = insetByRegion(regions);
  const counts = ({country}: Region): boolean =>
    countries.length === 0 || countries.includes(country);
  const used = new Set(insetOf.filter((_, at) => regions.slice(at, at + 1).some(counts)));
  return INSETS.filter((inset) => used.has(inset));
}
