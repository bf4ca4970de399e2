import type {FeatureCollection, Polygon} from 'geojson';

import type {AreaDrawing} from '../src/cartography/areas/area-drawing.js';
import {areaShapes} from '../src/cartography/areas/area-shapes.js';
import {regionAreas} from '../src/reading/shown-areas.js';

/** Square areas by code, some degrees wide. */
export function sampleAreas(
  squares: Readonly<Record<string, readonly [west: number, south: number, side: number]>>,
): FeatureCollection<Polygon> {
  const features = Object.entries(squares).map(([region, [west, south, side]]) => ({
    type: 'Feature' as const,
    properties: {region},
    geometry: {
      type: 'Polygon' as const,
      coordinates: [
        [
          [west, south],
          [west + side, south],
          [west + side, south + side],
          [west, south + side],
          [west, south],
        ],
      ],
    },
  }));
  return {type: 'FeatureCollection', features};
}

/** Drawing of areas with these fills. */
export function sampleAreaDrawing(
  geojson: FeatureCollection,
  fills: AreaDrawing['fills'],
  ringed: readonly number[] = [],
): AreaDrawing {
  return {
    shapes: areaShapes(regionAreas(geojson)),
    fills,
    boundary: '#ffffff',
    countryBoundary: '#000000',
    ringed,
    highlight: '#ff00ff',
    halo: '#ffffff',
  };
}
