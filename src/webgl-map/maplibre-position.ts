import type {Camera} from '../cartography/projection/camera.js';
import {mercatorForward, mercatorInverse} from '../cartography/projection/mercator.js';

/** Side of MapLibre's world at zoom 0, in CSS pixels. */
const WORLD = 512;

/**
 * Position for MapLibre of a place in the unit square.
 *
 * MapLibre assumes the Mercator world, and gets the degrees that appear at the right place there.
 * Its own `addProjection` is not an option: ordinary layers then need a handler inside the worker,
 * which in an app is the app's own; without the handler, land is silently drawn in the wrong
 * place. This approach needs nothing in the worker.
 */
export function mapPosition(u: number, v: number): [longitude: number, latitude: number] {
  return mercatorInverse(u, v);
}

/** MapLibre's parameters of a camera. */
export function mapCamera({u, v, scale}: Camera): {center: [number, number]; zoom: number} {
  return {center: mapPosition(u, v), zoom: Math.log2(scale / WORLD)};
}

/** Camera from MapLibre's parameters; inverse of {@link mapCamera}. */
export function cameraOfMap(center: {lng: number; lat: number}, zoom: number): Camera {
  const [u, v] = mercatorForward(center.lng, center.lat);
  return {u, v, scale: WORLD * 2 ** zoom};
}
