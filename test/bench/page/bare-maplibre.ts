import type {Feature, FeatureCollection, Point} from 'geojson';
import {
  MapLibreMap,
  setWorkerUrl,
  type CircleLayerSpecification,
  type GeoJSONSource,
} from 'maplibre-gl';

import {palette} from '../../../src/cartography/colour/palette.js';
import {baseMap} from '../../../src/cartography/ground/base-map.js';
import {groundParts} from '../../../src/cartography/ground/ground-parts.js';
import {mapProjection} from '../../../src/cartography/projection/map-projection.js';
import {baseStyle} from '../../../src/webgl-map/base-style.js';
import {finishWebgl, type Contestant} from './contestant.js';
import type {Circles, Stage} from './stage.js';
import {stageCamera} from './stage-camera.js';

/** Ways to give a bare MapLibre map other circles. */
export type MapLibreWay = 'sorted setData' | 'setData' | 'feature-state' | 'nothing new';

/** A map with our base map only. */
export async function baseMapLibre(container: HTMLElement): Promise<MapLibreMap> {
  setWorkerUrl(
    new URL('/node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs', location.href).href,
  );
  const base = {
    ...groundParts(baseMap(), []),
    projection: mapProjection('mercator'),
    colours: palette('light'),
  };
  const map = new MapLibreMap({
    container,
    style: baseStyle(base),
    ...stageCamera(container),
    attributionControl: false,
    fadeDuration: 0,
    renderWorldCopies: false,
    validateStyle: false,
  });
  await map.once('load');
  return map;
}

/** MapLibre's own circle layer over a GeoJSON source, as in its documentation. */
export class BareMapLibre implements Contestant {
  readonly #way: MapLibreWay;
  #stage: Stage | undefined;
  #map: MapLibreMap | undefined;
  /** 1 for each region that has a circle now. */
  #shown: Uint8Array = new Uint8Array();

  constructor(way: MapLibreWay) {
    this.#way = way;
  }

  async start(stage: Stage): Promise<void> {
    this.#stage = stage;
    const map = await baseMapLibre(stage.container);
    this.#map = map;
    const data = this.#way === 'feature-state' ? places(stage) : features(stage, stage.circles(0));
    map.addSource('circles', {
      type: 'geojson',
      data,
      ...(this.#way === 'feature-state' && {promoteId: 'id'}),
    });
    map.addLayer(circleLayer(this.#way));
    if (this.#way === 'feature-state') this.#setStates(stage.circles(0));
    await map.once('idle');
  }

  async show(change: number): Promise<void> {
    if (this.#stage === undefined || this.#map === undefined) return;
    const circles = this.#stage.circles(change);
    const shown = this.#map.once('idle');
    if (this.#way === 'feature-state') this.#setStates(circles);
    else
      void this.#map.getSource<GeoJSONSource>('circles')?.setData(features(this.#stage, circles));
    await shown;
  }

  finish(): void {
    finishWebgl(this.#map?.getCanvas());
  }

  #setStates({region, radius, colour}: Circles): void {
    const map = this.#map;
    const count = this.#stage?.positions.length ?? 0;
    const shown = new Uint8Array(count);
    region.forEach((id, index) => {
      shown[id] = 1;
      map?.setFeatureState(
        {source: 'circles', id},
        {radius: radius[index] ?? 0, colour: colour[index] ?? ''},
      );
    });
    this.#shown.forEach((was, id) => {
      if (was === 1 && shown[id] === 0) map?.setFeatureState({source: 'circles', id}, {radius: 0});
    });
    this.#shown = shown;
  }
}

function circleLayer(way: MapLibreWay): CircleLayerSpecification {
  const state = way === 'feature-state';
  const value = (name: string): ['get', string] | ['feature-state', string] =>
    state ? ['feature-state', name] : ['get', name];
  return {
    id: 'circles',
    type: 'circle',
    source: 'circles',
    layout: way === 'sorted setData' ? {'circle-sort-key': ['-', ['get', 'radius']]} : {},
    paint: {
      'circle-radius': state ? ['coalesce', value('radius'), 0] : value('radius'),
      'circle-color': state ? ['coalesce', value('colour'), '#000000'] : value('colour'),
      'circle-opacity': 0.95,
      'circle-stroke-width': state ? ['case', ['>', ['coalesce', value('radius'), 0], 0], 1, 0] : 1,
      'circle-stroke-color': '#ffffff',
    },
  } as CircleLayerSpecification;
}

function features({positions}: Stage, {region, radius, colour}: Circles): FeatureCollection<Point> {
  const list = Array.from(region, (id, index): Feature<Point> => {
    const properties = {id, radius: radius[index], colour: colour[index]};
    return {type: 'Feature', properties, geometry: point(positions[id])};
  });
  return {type: 'FeatureCollection', features: list};
}

function places({positions}: Stage): FeatureCollection<Point> {
  const list = positions.map((place, id): Feature<Point> => ({
    type: 'Feature',
    properties: {id},
    geometry: point(place),
  }));
  return {type: 'FeatureCollection', features: list};
}

function point(place: readonly [number, number] = [0, 0]): Point {
  return {type: 'Point', coordinates: [...place]};
}
