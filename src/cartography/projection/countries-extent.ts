import type {Region} from '../../dataset/region.js';
import {europeExtent, type UnitBox} from './extent.js';
import type {MapProjection} from './map-projection.js';

/** Least width and height as a share of Europe's, so that a single region has its neighbours. */
const LEAST = 1 / 8;

/**
 * Box of the unit square around the regions of some countries, those outside Europe left out.
 *
 * @param countries - Eurostat's country codes.
 * @returns `undefined` if none of the regions is in Europe, or if there are no countries.
 */
export function countriesExtent(
  regions: readonly Region[],
  countries: readonly string[],
  projection: MapProjection,
): UnitBox | undefined {
  if (countries.length === 0) return undefined;
  const europe = europeExtent(projection);
  const positions = regions
    .filter(({country}) => countries.includes(country))
    .map(({longitude, latitude}) => projection.toUnit(longitude, latitude))
    .filter(
      ([u, v]) => within(u, europe.left, europe.right) && within(v, europe.top, europe.bottom),
    );
  if (positions.length === 0) return undefined;
  const [left, right] = widened(
    positions.map(([u]) => u),
    (europe.right - europe.left) * LEAST,
  );
  const [top, bottom] = widened(
    positions.map(([, v]) => v),
    (europe.bottom - europe.top) * LEAST,
  );
  return {left, top, right, bottom};
}

/** Least and greatest value, widened to at least `length`. */
function widened(values: readonly number[], length: number): [least: number, greatest: number] {
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  const missing = Math.max(0, length - (greatest - least)) / 2;
  return [least - missing, greatest + missing];
}

function within(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
