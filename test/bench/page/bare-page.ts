import {MapLibreMap, setWorkerUrl} from 'maplibre-gl';
import type {FeatureCollection} from 'geojson';

/** A page written without the library: base map, data, circles. */
async function bare(): Promise<void> {
  setWorkerUrl(
    new URL('/node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs', location.href).href,
  );
  const [style, data] = await Promise.all([
    json('/bench/style.json'),
    json('/data/eu-hotspots.geojson'),
  ]);
  const map = new MapLibreMap({
    container: 'map',
    style: style as string,
    center: [9, 53],
    zoom: 2.6,
    attributionControl: false,
    fadeDuration: 0,
    validateStyle: false,
  });
  await map.once('load');
  map.addSource('circles', {type: 'geojson', data: circles(data as FeatureCollection)});
  map.addLayer({
    id: 'circles',
    type: 'circle',
    source: 'circles',
    layout: {'circle-sort-key': ['-', ['get', 'radius']]},
    paint: {
      'circle-radius': ['get', 'radius'],
      'circle-color': '#0e47cb',
      'circle-stroke-width': 1,
      'circle-stroke-color': '#ffffff',
    },
  });
  await map.once('idle');
  Object.assign(globalThis, {loadTimes: {webgl: performance.now()}});
}

async function json(path: string): Promise<unknown> {
  return (await fetch(path)).json();
}

function circles({features}: FeatureCollection): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: features.map(({geometry, properties}) => {
      const persons = properties?.['employment']['traded:automotive']?.[4] ?? 0;
      return {type: 'Feature', geometry, properties: {radius: Math.sqrt(persons) / 10}};
    }),
  };
}

void bare();
