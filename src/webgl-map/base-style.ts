import type {Feature, FeatureCollection, Position} from 'geojson';
import type {
  ExpressionSpecification,
  FillLayerSpecification,
  GeoJSONSourceSpecification,
  LineLayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';

import {BASE_LINE_WIDTH, DISPUTED_DASHES} from '../cartography/ground/base-lines.js';
import type {Ground} from '../cartography/ground/ground-parts.js';
import type {BaseColours, BaseDrawing} from '../cartography/map-drawing.js';
import {mapPosition} from './maplibre-position.js';

/** A line layer of the base map: its source, its colours and its look. */
interface BaseLine {
  readonly source: 'coast' | 'borders' | 'disputedBorders';
  readonly lit: keyof BaseColours;
  readonly quiet: keyof BaseColours;
  readonly width: number;
  readonly dashes?: readonly number[];
}

const {coast, border: width} = BASE_LINE_WIDTH;

const LINES: readonly BaseLine[] = [
  {source: 'coast', lit: 'coast', quiet: 'quietCoast', width: coast},
  {source: 'borders', lit: 'border', quiet: 'border', width},
  {source: 'disputedBorders', lit: 'border', quiet: 'border', width, dashes: DISPUTED_DASHES},
];

/** The two looks of the ground, the lower one first. */
const LOOKS = ['quiet', 'lit'] as const;

type Look = (typeof LOOKS)[number];

/** Data of the base map's sources by name, in MapLibre's positions. */
export type BaseData = Readonly<Record<'land' | BaseLine['source'], FeatureCollection>>;

/** Style of a map with only the base map, in ordinary layers; the sea is transparent. */
export function baseStyle(drawing: BaseDrawing): StyleSpecification {
  const sources = Object.entries(baseData(drawing)).map(([name, data]) => [name, source(data)]);
  const colours = new Map(
    baseColours(drawing.colours).map(({layer, colour}) => [layer, colour] as const),
  );
  return {
    version: 8,
    sources: Object.fromEntries(sources),
    layers: LOOKS.flatMap((look) => [
      landLayer(look, colours),
      ...LINES.map((line) => lineLayer(line, look, colours)),
    ]),
  };
}

/** Id of a layer of the base map. */
export function baseLayer(source: keyof BaseData, look: Look): string {
  return look === 'lit' ? source : `quiet-${source}`;
}

/** Colour of one layer of the base map. */
export interface LayerColour {
  readonly layer: string;
  readonly property: 'fill-color' | 'line-color';
  readonly colour: string | ExpressionSpecification;
}

/** Colours of all layers. */
export function baseColours(colours: BaseColours): readonly LayerColour[] {
  return LOOKS.flatMap((look) => [
    {
      layer: baseLayer('land', look),
      property: 'fill-color' as const,
      colour: landColour(look === 'lit' ? colours.land : colours.quietLand),
    },
    ...LINES.map((line) => ({
      layer: baseLayer(line.source, look),
      property: 'line-color' as const,
      colour: colours[line[look]],
    })),
  ]);
}

/**
 * Expression for a colour. A plain one would let MapLibre draw the land before everything else, also
 * before the fading of what lies beneath it.
 */
function landColour(colour: string): ExpressionSpecification {
  return ['case', ['get', 'lit'], colour, colour];
}

/** Data of all sources. */
export function baseData({lit, quiet, projection}: BaseDrawing): BaseData {
  const place = ([longitude = 0, latitude = 0]: Position): Position =>
    mapPosition(...projection.toUnit(longitude, latitude));
  const placed = (lines: readonly Position[][]): Position[][] =>
    lines.map((line) => line.map(place));
  const collection = (geometry: (ground: Ground) => Feature['geometry']): FeatureCollection => ({
    type: 'FeatureCollection',
    features: [quiet, lit].map((ground) => ({
      type: 'Feature',
      properties: {lit: ground === lit},
      geometry: geometry(ground),
    })),
  });
  const lines = (of: (ground: Ground) => readonly Position[][]): FeatureCollection =>
    collection((ground) => ({type: 'MultiLineString', coordinates: placed(of(ground))}));
  return {
    land: collection(({land}) => ({type: 'MultiPolygon', coordinates: land.flat().map(placed)})),
    coast: lines(({coast: shores}) => shores.flat()),
    borders: lines(({borders}) => borders),
    disputedBorders: lines(({disputedBorders}) => disputedBorders),
  };
}

type LayerColours = ReadonlyMap<string, LayerColour['colour']>;

function landLayer(look: Look, colours: LayerColours): FillLayerSpecification {
  const id = baseLayer('land', look);
  const paint = {'fill-color': colours.get(id) ?? '', 'fill-antialias': false};
  return {id, type: 'fill', source: 'land', filter: filterOf(look), paint};
}

function lineLayer(line: BaseLine, look: Look, colours: LayerColours): LineLayerSpecification {
  const {source: name, width: pixels, dashes} = line;
  const id = baseLayer(name, look);
  return {
    id,
    type: 'line',
    source: name,
    filter: filterOf(look),
    layout: {'line-join': 'round', 'line-cap': dashes ? 'butt' : 'round'},
    paint: {
      'line-color': colours.get(id) ?? '',
      'line-width': pixels,
      ...(dashes && {'line-dasharray': dashes.map((part) => part / pixels)}),
    },
  };
}

function filterOf(look: Look): ExpressionSpecification {
  return ['==', ['get', 'lit'], look === 'lit'];
}

function source(data: FeatureCollection): GeoJSONSourceSpecification {
  return {type: 'geojson', data, maxzoom: 10, tolerance: 0.2, buffer: 32};
}
