import type {
  ExpressionSpecification,
  GeoJSONSource,
  LineLayerSpecification,
  MapLibreMap,
} from 'maplibre-gl';

import {
  AREA_RING_WIDTH,
  BOUNDARY_WIDTH,
  type AreaDrawing,
} from '../cartography/areas/area-drawing.js';
import type {MapProjection} from '../cartography/projection/map-projection.js';
import {areaData, areaRings} from './area-data.js';
import type {LiveLayer} from './live-layer.js';

const SOURCES = ['areas', 'areaBoundaries', 'countryBoundaries', 'areaRings'] as const;

const NONE = 'rgba(0, 0, 0, 0)';

/** A line layer of the areas: its id, its source and its width in CSS pixels. */
interface AreaLine {
  readonly id: string;
  readonly source: (typeof SOURCES)[number];
  readonly colour: 'boundary' | 'countryBoundary' | 'halo' | 'highlight';
  readonly width: number;
}

const LINES: readonly AreaLine[] = [
  {
    id: 'area-boundaries',
    source: 'areaBoundaries',
    colour: 'boundary',
    width: BOUNDARY_WIDTH.region,
  },
  {
    id: 'country-boundaries',
    source: 'countryBoundaries',
    colour: 'countryBoundary',
    width: BOUNDARY_WIDTH.country,
  },
  {id: 'area-ring-halo', source: 'areaRings', colour: 'halo', width: AREA_RING_WIDTH.halo},
  {id: 'area-ring', source: 'areaRings', colour: 'highlight', width: AREA_RING_WIDTH.highlight},
];

/** Areas as ordinary MapLibre layers, above the base map. */
export class AreaLayers implements LiveLayer<'areas'> {
  readonly #map: MapLibreMap;
  /** Areas to show; drawn as soon as there is a style. */
  #asked: {readonly areas: AreaDrawing | undefined; readonly projection: MapProjection} | undefined;
  #drawn: AreaDrawing | undefined;
  #placed: MapProjection | undefined;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** Adds the layers to a new style, or finds them in a restored one. */
  styled(): void {
    this.#drawn = undefined;
    this.#placed = undefined;
    if (this.#map.getLayer('areas') === undefined) this.#add(this.#map);
    if (this.#asked !== undefined) this.draw(this.#asked.areas, this.#asked.projection);
  }

  /** Draws areas, or none; nothing is drawn while the context is lost. */
  draw(areas: AreaDrawing | undefined, projection: MapProjection): void {
    const map = this.#map;
    this.#asked = {areas, projection};
    if (map.getLayer('areas') === undefined) return;
    const earlier = this.#drawn;
    const moved = this.#placed !== projection;
    this.#drawn = areas;
    this.#placed = projection;
    if (moved || earlier?.shapes !== areas?.shapes) {
      for (const [name, data] of Object.entries(areaData(areas, projection))) {
        void map.getSource<GeoJSONSource>(name)?.setData(data);
      }
    }
    if (moved || earlier?.ringed !== areas?.ringed) {
      void map.getSource<GeoJSONSource>('areaRings')?.setData(areaRings(areas, projection));
    }
    if (areas === undefined) return;
    if (earlier?.fills !== areas.fills) {
      map.setPaintProperty('areas', 'fill-color', fillColour(areas.fills));
    }
    for (const {id, colour} of LINES) map.setPaintProperty(id, 'line-color', areas[colour]);
  }

  #add(map: MapLibreMap): void {
    const data = {type: 'FeatureCollection', features: []} as const;
    for (const name of SOURCES) {
      map.addSource(name, {
        type: 'geojson',
        data: {...data, features: []},
        maxzoom: 10,
        tolerance: 0.2,
        buffer: 32,
      });
    }
    map.addLayer({
      id: 'areas',
      type: 'fill',
      source: 'areas',
      paint: {'fill-color': NONE, 'fill-antialias': false},
    });
    for (const line of LINES) map.addLayer(lineLayer(line));
  }
}

function lineLayer({id, source, width}: AreaLine): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source,
    layout: {'line-join': 'round', 'line-cap': 'round'},
    paint: {'line-color': NONE, 'line-width': width},
  };
}

/** Expression for the fill of an area, by its index. */
function fillColour(fills: AreaDrawing['fills']): ExpressionSpecification {
  const colours = fills.map((fill) => fill ?? NONE);
  return ['to-color', ['at', ['get', 'area'], ['literal', colours]]];
}
