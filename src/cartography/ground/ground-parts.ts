import type {Position} from 'geojson';

import type {BaseMap} from './base-map.js';

/** Land and its lines, for one look. */
export interface Ground {
  /** Coordinates of one GeoJSON multipolygon a country. */
  readonly land: readonly Position[][][][];
  /** Lines along the sea, by country. */
  readonly coast: readonly Position[][][];
  readonly borders: Position[][];
  readonly disputedBorders: Position[][];
}

/** The base map in two looks. */
export interface GroundParts {
  /** Countries that the map is about, with all of their borders. */
  readonly lit: Ground;
  /** All other land. */
  readonly quiet: Ground;
}

/**
 * The base map, divided by whether a country is one of those that the map is about; land without a
 * code never is.
 */
export function groundParts(base: BaseMap, countries: readonly string[]): GroundParts {
  const chosen = new Set(countries.filter((code) => code !== ''));
  const part = (lit: boolean): Ground => {
    const lines = (all: Position[][]): Position[][] =>
      all.filter((line) => (base.sides.get(line) ?? []).some((code) => chosen.has(code)) === lit);
    const ofCountries = <Shape>(shapes: ReadonlyMap<string, Shape>): Shape[] =>
      [...shapes].filter(([code]) => chosen.has(code) === lit).map(([, shape]) => shape);
    return {
      land: ofCountries(base.countries),
      coast: ofCountries(base.coasts),
      borders: lines(base.borders),
      disputedBorders: lines(base.disputedBorders),
    };
  };
  return {lit: part(true), quiet: part(false)};
}
