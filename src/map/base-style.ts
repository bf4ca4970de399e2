import type {Feature, MultiLineString, MultiPolygon, Position} from 'geojson';
import type {
  GeoJSONSourceSpecification,
  LineLayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';

import {BASE_LINE_WIDTH} from '../cartography/base-lines.js';
import type {BaseDrawing} from '../cartography/map-drawing.js';
import {planeToMap} from './plane.js';

/** The base map's layers, each with the property that holds its colour. */
export const BASE_LAYERS = [
  {id: 'water', property: 'background-color'},
  {id: 'land', property: 'fill-color'},
  {id: 'coast', property: 'line-color'},
  {id: 'border', property: 'line-color'},
] as const;

/** Style of a map that shows the base map and nothing else. */
export function baseStyle(drawing: BaseDrawing): StyleSpecification {
  const {colours} = drawing;
  const {land, borders} = baseData(drawing);
  return {
    version: 8,
    sources: {land: source(land), borders: source(borders)},
    layers: [
      {id: 'water', type: 'background', paint: {'background-color': colours.water}},
      {
        id: 'land',
        type: 'fill',
        source: 'land',
        paint: {'fill-color': colours.land, 'fill-antialias': false},
      },
      line('coast', 'land', colours.coast),
      line('border', 'borders', colours.border),
    ],
  };
}

/** What the base map's sources hold, in MapLibre's positions. */
export function baseData({geometry, projection}: BaseDrawing): {
  readonly land: Feature<MultiPolygon>;
  readonly borders: Feature<MultiLineString>;
} {
  const place = ([longitude = 0, latitude = 0]: readonly number[]): Position =>
    planeToMap(...projection.toUnit(longitude, latitude));
  const land = geometry.land.map((polygon) => polygon.map((ring) => ring.map(place)));
  const borders = geometry.borders.map((line) => line.map(place));
  return {
    land: {
      type: 'Feature',
      properties: null,
      geometry: {type: 'MultiPolygon', coordinates: land.filter(([ring]) => onMap(ring))},
    },
    borders: {
      type: 'Feature',
      properties: null,
      geometry: {type: 'MultiLineString', coordinates: borders.filter(onMap)},
    },
  };
}

/** Whether a line touches MapLibre's world; what lies beyond would come in again on the other side. */
function onMap(line: readonly Position[] | undefined): boolean {
  return line?.some(([longitude = 0]) => Math.abs(longitude) < 180) ?? false;
}

function line(id: string, from: string, colour: string): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: from,
    layout: {'line-join': 'round', 'line-cap': 'round'},
    paint: {'line-color': colour, 'line-width': BASE_LINE_WIDTH},
  };
}

function source(data: Feature): GeoJSONSourceSpecification {
  return {type: 'geojson', data, maxzoom: 8, tolerance: 0.2, buffer: 32};
}
