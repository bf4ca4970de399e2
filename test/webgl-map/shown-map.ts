import {fixture, html} from '@open-wc/testing';

import {BUBBLE_OPACITY, type CircleLook} from '../../src/cartography/colour/circle-look.js';
import type {BubbleScene} from '../../src/cartography/bubbles/bubble-scene.js';
import {baseMap} from '../../src/cartography/ground/base-map.js';
import {groundParts} from '../../src/cartography/ground/ground-parts.js';
import type {MapDrawing} from '../../src/cartography/map-drawing.js';
import {
  cameraLimits,
  fitCamera,
  screenPosition,
  type Camera,
} from '../../src/cartography/projection/camera.js';
import {europeExtent} from '../../src/cartography/projection/extent.js';
import {
  mapProjection,
  type ProjectionName,
} from '../../src/cartography/projection/map-projection.js';
import {LiveMap} from '../../src/webgl-map/live-map.js';
import type {HotspotView} from '../../src/view/hotspot-view.js';
import {sampleScene, sampleView} from '../sample-scene.js';

/** In CSS pixels. */
const size = {width: 400, height: 360};
/** Two regions with figures, one without, one with 0. */
export const view: HotspotView = sampleView([
  {region: 'DE11', at: [9.1, 48.6], employment: 40_000},
  {region: 'PL31', at: [24, 51], employment: 10_000},
  {region: 'PL22', at: [19, 50.2]},
  {region: 'SE11', at: [15.5, 60.5], employment: 0},
]);

/** Colour of the page, which the sea lets through. */
export const WATER = '#0000ff';
export const LAND = '#00ff00';
export const QUIET = '#ff00ff';
const LIT = [...baseMap().countries.keys()].filter((code) => !['RU', 'TR'].includes(code));
/** Colour of a red bubble on green land. */
export const BUBBLE: string = mixed(BUBBLE_OPACITY);

/** The same circles with other lines. */
export function lined(scene: BubbleScene, change: Partial<CircleLook>): BubbleScene {
  const looks = scene.colour.looks.map((look) => ({...look, ...change}));
  return {...scene, colour: {...scene.colour, looks}};
}

/** A drawing for a live map, and the circles in it. */
export interface Drawn {
  readonly drawing: MapDrawing;
  readonly camera: Camera;
  readonly limits: ReturnType<typeof cameraLimits>;
  readonly scene: BubbleScene;
}

/** Drawing of the sample view, with the camera that shows all of Europe. */
export function drawn(name: ProjectionName): Drawn {
  const projection = mapProjection(name);
  const extent = europeExtent(projection);
  const camera = fitCamera(extent, size, 10);
  const scene = lined(sampleScene(view, {projection: name}), {line: '#ff0000'});
  const colours = {
    land: LAND,
    coast: LAND,
    border: LAND,
    quietLand: QUIET,
    quietCoast: QUIET,
    insetFrame: LAND,
  };
  const drawing: MapDrawing = {
    base: {...groundParts(baseMap(), LIT), projection, colours},
    layers: [
      {
        kind: 'bubbles',
        drawing: {
          ...{scene, rim: '#ff0000', highlight: '#000000', halo: '#ffffff'},
          ...{rimmed: [], ringed: []},
        },
      },
    ],
  };
  return {drawing, camera, limits: cameraLimits(extent, camera), scene};
}

/** A live map, and a reader of its latest frame. */
export interface ShownMap extends Pick<Drawn, 'camera' | 'limits'> {
  readonly map: LiveMap;
  readonly container: HTMLElement;
  /** Calls of the map's listener so far. */
  readonly events: readonly string[];
  /** Cameras of the frames so far. */
  readonly frames: readonly Camera[];
  /** Colour of a place, `#rrggbb`, seen by the first camera. */
  readonly pixel: (longitude: number, latitude: number) => string;
  /** Colour of a place seen by another camera. */
  readonly read: (
    camera: Camera,
    projection: ProjectionName,
    longitude: number,
    latitude: number,
  ) => string;
  /** Colours from the centre of a bubble to the right. */
  readonly rightOf: (bubble: number, count: number) => readonly string[];
  /** Width of a bubble with its opaque outline, in CSS pixels. */
  readonly width: (bubble: number) => number;
}

/** A live map with the sample view, once it is ready. */
export async function shown(name: ProjectionName): Promise<ShownMap> {
  const container = await fixture<HTMLElement>(html`<div></div>`);
  Object.assign(container.style, {position: 'relative', width: '400px', height: '360px'});
  const {drawing, camera, limits, scene} = drawn(name);
  const events: string[] = [];
  const frames: Camera[] = [];
  const copy = new OffscreenCanvas(size.width, size.height).getContext('2d', {
    willReadFrequently: true,
  });
  const map = new LiveMap({
    container,
    drawing,
    camera,
    limits,
    listener: {
      framed: (at) => {
        frames.push(at);
        if (copy) copy.fillStyle = WATER;
        copy?.fillRect(0, 0, size.width, size.height);
        // The picture is available only while the frame is being drawn.
        for (const canvas of container.querySelectorAll('canvas')) {
          copy?.drawImage(canvas, 0, 0, size.width, size.height);
        }
      },
      ready: () => events.push('ready'),
      lost: () => events.push('lost'),
      failed: () => events.push('failed'),
      gestureLeft: () => undefined,
    },
  });
  await until(() => events.includes('ready'));
  const colourAt = (x: number, y: number): string => {
    const [red = 0, green = 0, blue = 0] = copy?.getImageData(x, y, 1, 1).data ?? [];
    return `#${((red << 16) | (green << 8) | blue).toString(16).padStart(6, '0')}`;
  };
  const read = (at: Camera, projection: ProjectionName, longitude: number, latitude: number) => {
    const [u, v] = mapProjection(projection).toUnit(longitude, latitude);
    const [x, y] = screenPosition(u, v, at, size);
    return colourAt(Math.round(x), Math.round(y));
  };
  /** The green of a pixel gives its covered share. */
  const width = (bubble: number): number => {
    const [x, y] = screenPosition(scene.u[bubble] ?? 0, scene.v[bubble] ?? 0, camera, size);
    const reach = Math.ceil(scene.radius[bubble] ?? 0) + 5;
    const pixels = copy?.getImageData(Math.round(x) - reach, Math.round(y), 2 * reach, 1).data;
    const covered = Array.from({length: 2 * reach}, (_, column) => {
      return 1 - (pixels?.[4 * column + 1] ?? 0) / 255;
    });
    const first = covered.findIndex((part) => part > 0);
    const last = covered.findLastIndex((part) => part > 0);
    return last - first - 1 + (covered[first] ?? 0) + (covered[last] ?? 0);
  };
  const rightOf = (bubble: number, count: number): string[] => {
    const [x, y] = screenPosition(scene.u[bubble] ?? 0, scene.v[bubble] ?? 0, camera, size);
    return Array.from({length: count}, (_, at) => colourAt(Math.round(x) + at, Math.round(y)));
  };
  const pixel = (longitude: number, latitude: number): string =>
    read(camera, name, longitude, latitude);
  return {map, container, camera, limits, events, frames, pixel, read, rightOf, width};
}

/** Waits, frame by frame, until something holds. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(requestAnimationFrame);
}

/** Red over green, as `#rrggbb`. */
function mixed(opacity: number): string {
  const part = (share: number): string =>
    Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part(opacity)}${part(1 - opacity)}00`;
}
