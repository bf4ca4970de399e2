import type {Position} from 'geojson';

import {countryOfCode} from '../../dataset/country-code.js';
import type {RegionAreas} from '../../dataset/region-areas.js';
import type {Region} from '../../dataset/region.js';
import {europeExtent, extentOf, type UnitBox} from '../projection/extent.js';
import type {MapProjection} from '../projection/map-projection.js';
import {europeBase} from './europe-base.js';
import {isInInset} from './insets.js';

/** Least width and height as a share of Europe's, so that a small country has its neighbours. */
const LEAST = 1 / 20;

/** Options of {@link countriesExtent}. */
export interface CountriesExtentOptions {
  readonly regions: readonly Region[];
  /** Eurostat's country codes. */
  readonly countries: readonly string[];
  /** Areas of regions, which are used instead of the outlines of their countries. */
  readonly areas: RegionAreas;
  readonly projection: MapProjection;
}

/**
 * Box of the unit square around the outlines of some countries and the points of their regions, those
 * outside Europe left out.
 *
 * @returns `undefined` if nothing of the countries is in Europe, or if there are none.
 */
export function countriesExtent(options: CountriesExtentOptions): UnitBox | undefined {
  const {regions, countries, projection} = options;
  const europe = europeExtent(projection);
  const points = regions
    .filter(({country}) => countries.includes(country))
    .map(({longitude, latitude}) => projection.toUnit(longitude, latitude))
    .filter(
      ([u, v]) => within(u, europe.left, europe.right) && within(v, europe.top, europe.bottom),
    );
  const outlines = countries
    .flatMap((country) => outline(country, options))
    .flatMap((line) => line.map(([x = 0, y = 0]) => projection.toUnit(x, y)));
  const positions = [...points, ...outlines];
  if (positions.length === 0) return undefined;
  const {left, top, right, bottom} = extentOf(positions);
  const across = Math.max(0, (europe.right - europe.left) * LEAST - (right - left)) / 2;
  const down = Math.max(0, (europe.bottom - europe.top) * LEAST - (bottom - top)) / 2;
  return {left: left - across, top: top - down, right: right + across, bottom: bottom + down};
}

/** Outer rings of a country in Europe: of the areas of its regions, or else of the base map. */
function outline(country: string, {areas: {areas}}: CountriesExtentOptions): Position[][] {
  const polygons = [...areas]
    .filter(([code]) => countryOfCode(code) === country)
    .flatMap(([, area]) => (area.type === 'Polygon' ? [area.coordinates] : area.coordinates));
  const shown = polygons.filter(([ring]) => !isInInset(ring));
  const land = shown.length > 0 ? shown : (europeBase().countries.get(country) ?? []);
  return land.flatMap((polygon) => polygon.slice(0, 1));
}

function within(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
