import {INSETS} from '../../src/cartography/ground/insets.js';
import type {GeographicBox} from '../../src/cartography/projection/extent.js';
import type {LonLat} from '../../src/cartography/projection/laea.js';

/** Extent of the base map; where its sides cut land, they lie far from all views of Europe. */
export const WINDOW: GeographicBox = {west: -64, south: -25, east: 90, north: 84};

interface Zone extends GeographicBox {
  /** Minimum area of an island or a bend of the coast that is kept, in km². */
  readonly detail: number;
}

/**
 * Degrees from south to north from which on an inset needs no finer lines than its surroundings.
 */
const LARGE_INSET = 5;

/** From the finest to the coarsest; the first that contains a place applies. */
const zones: readonly Zone[] = [
  ...INSETS.filter(({south, north}) => north - south < LARGE_INSET).map((inset) => ({
    ...inset,
    detail: 1,
  })),
  {west: -25, south: 34, east: 35, north: 72, detail: 8},
  {west: -45, south: 25, east: 66, north: 82, detail: 60},
  {west: -75, south: -30, east: 75, north: 84, detail: 600},
  {...WINDOW, detail: 3000},
];

/** Minimum area that is kept at a place, in km²; infinite outside the window. */
export function detailAt([longitude, latitude]: LonLat): number {
  const zone = zones.find(
    ({west, south, east, north}) =>
      longitude >= west && longitude <= east && latitude >= south && latitude <= north,
  );
  return zone?.detail ?? Infinity;
}
