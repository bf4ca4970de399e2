import type {Region} from '../dataset/region.js';
import {mapProjection} from './projection/map-projection.js';

/**
 * Regions nearest to another, by the distance of their points in the equal-area projection of Europe
 * (EPSG:3035): neighbours without boundaries.
 *
 * @param region - Index into the regions.
 * @param most - Number of regions returned at most.
 * @returns Indices into the regions, nearest first; equally near ones in the given order.
 */
export function nearestRegions(
  regions: readonly Region[],
  region: number,
  most: number,
): readonly number[] {
  const {toUnit} = mapProjection('laea');
  const places = regions.map(({longitude, latitude}) => toUnit(longitude, latitude));
  const [u, v] = places[region] ?? [NaN, NaN];
  return places
    .map((place, at) => ({at, distance: Math.hypot(place[0] - u, place[1] - v)}))
    .filter(({at, distance}) => at !== region && Number.isFinite(distance))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, most)
    .map(({at}) => at);
}
