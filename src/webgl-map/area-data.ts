import type {Feature, FeatureCollection, MultiLineString, MultiPolygon, Position} from 'geojson';

import type {AreaDrawing} from '../cartography/areas/area-drawing.js';
import type {MapProjection} from '../cartography/projection/map-projection.js';
import {mapPosition} from './maplibre-position.js';

/** Data of the areas' sources by name, in MapLibre's positions. */
export interface AreaData {
  /** The property `area` is the index in the shapes. */
  readonly areas: FeatureCollection<MultiPolygon, {area: number}>;
  readonly areaBoundaries: Feature<MultiLineString>;
  readonly countryBoundaries: Feature<MultiLineString>;
}

/** Data of the sources that do not depend on colours and rings. */
export function areaData(drawing: AreaDrawing | undefined, projection: MapProjection): AreaData {
  const {polygons = [], boundaries = [], countryBoundaries = []} = drawing?.shapes ?? {};
  const placed = placing(projection);
  return {
    areas: {
      type: 'FeatureCollection',
      features: polygons.map((each, area) => ({
        type: 'Feature',
        properties: {area},
        geometry: {
          type: 'MultiPolygon',
          coordinates: each.map((rings) => rings.map((ring) => ring.map(placed))),
        },
      })),
    },
    areaBoundaries: lines(boundaries.map((line) => line.map(placed))),
    countryBoundaries: lines(countryBoundaries.map((line) => line.map(placed))),
  };
}

/** Outlines of the areas that have a ring. */
export function areaRings(
  drawing: AreaDrawing | undefined,
  projection: MapProjection,
): Feature<MultiLineString> {
  const {ringed = [], shapes} = drawing ?? {};
  const placed = placing(projection);
  const rings = ringed.flatMap((area) => shapes?.polygons[area]?.flat() ?? []);
  return lines(rings.map((ring) => ring.map(placed)));
}

function placing(projection: MapProjection): (position: Position) => Position {
  return ([longitude = 0, latitude = 0]) => mapPosition(...projection.toUnit(longitude, latitude));
}

function lines(coordinates: Position[][]): Feature<MultiLineString> {
  return {type: 'Feature', properties: null, geometry: {type: 'MultiLineString', coordinates}};
}
