import type {Feature, MultiLineString, MultiPolygon, Position} from 'geojson';
import type {
  GeoJSONSourceSpecification,
  LineLayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';

import {BASE_LINE_WIDTH, DISPUTED_DASHES} from '../cartography/ground/base-lines.js';
import type {BaseColours, BaseDrawing} from '../cartography/map-drawing.js';
import {mapPosition} from './maplibre-position.js';

/** A line layer of the base map: its source and its colour. */
interface BaseLine {
  readonly source: 'coast' | 'borders' | 'disputedBorders';
  readonly colour: keyof BaseColours;
  readonly dashes?: readonly number[];
}

const LINES: readonly BaseLine[] = [
  {source: 'coast', colour: 'coast'},
  {source: 'borders', colour: 'border'},
  {source: 'disputedBorders', colour: 'border', dashes: DISPUTED_DASHES},
];

/** Data of the base map's sources by name, in MapLibre's positions. */
export type BaseData = Readonly<
  Record<'land', Feature<MultiPolygon>> & Record<BaseLine['source'], Feature<MultiLineString>>
>;

/** Style of a map with only the base map, in ordinary layers. */
export function baseStyle(drawing: BaseDrawing): StyleSpecification {
  const {colours} = drawing;
  const sources = Object.entries(baseData(drawing)).map(([name, data]) => [name, source(data)]);
  return {
    version: 8,
    sources: Object.fromEntries(sources),
    layers: [
      {id: 'water', type: 'background', paint: {'background-color': colours.water}},
      {
        id: 'land',
        type: 'fill',
        source: 'land',
        paint: {'fill-color': colours.land, 'fill-antialias': false},
      },
      ...LINES.map((line) => lineLayer(line, colours)),
    ],
  };
}

/** Colour of one layer of the base map. */
export interface LayerColour {
  readonly layer: string;
  readonly property: 'background-color' | 'fill-color' | 'line-color';
  readonly colour: string;
}

/** Colours of all layers. */
export function baseColours(colours: BaseColours): readonly LayerColour[] {
  return [
    {layer: 'water', property: 'background-color', colour: colours.water},
    {layer: 'land', property: 'fill-color', colour: colours.land},
    ...LINES.map(({source: layer, colour}) => ({
      layer,
      property: 'line-color' as const,
      colour: colours[colour],
    })),
  ];
}

/** Data of all sources. */
export function baseData({geometry, projection}: BaseDrawing): BaseData {
  const place = ([longitude = 0, latitude = 0]: Position): Position =>
    mapPosition(...projection.toUnit(longitude, latitude));
  const land = geometry.land.map((polygon) => polygon.map((ring) => ring.map(place)));
  const lines = (name: BaseLine['source']): Feature<MultiLineString> => {
    const coordinates = geometry[name].map((line) => line.map(place));
    return {type: 'Feature', properties: null, geometry: {type: 'MultiLineString', coordinates}};
  };
  return {
    land: {
      type: 'Feature',
      properties: null,
      geometry: {type: 'MultiPolygon', coordinates: land},
    },
    coast: lines('coast'),
    borders: lines('borders'),
    disputedBorders: lines('disputedBorders'),
  };
}

function lineLayer(
  {source: name, colour, dashes}: BaseLine,
  colours: BaseColours,
): LineLayerSpecification {
  return {
    id: name,
    type: 'line',
    source: name,
    layout: {'line-join': 'round', 'line-cap': dashes ? 'butt' : 'round'},
    paint: {
      'line-color': colours[colour],
      'line-width': BASE_LINE_WIDTH,
      ...(dashes && {'line-dasharray': [...dashes]}),
    },
  };
}

function source(data: Feature): GeoJSONSourceSpecification {
  return {type: 'geojson', data, maxzoom: 10, tolerance: 0.2, buffer: 32};
}
