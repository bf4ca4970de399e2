import type {Camera} from '../cartography/projection/camera.js';
import {mercatorForward, mercatorInverse} from '../cartography/projection/mercator.js';

/** Side of MapLibre's world at zoom 0, in CSS pixels. */
const WORLD = 512;

/**
 * Where MapLibre is told that a place of the unit square is.
 *
 * MapLibre believes that it shows the Mercator world, and is given the degrees that come to lie
 * at the right place there. Its own `addProjection` does not serve: ordinary layers then need a
 * handler inside the worker, and in an app the worker is the app's own; without the handler land
 * is drawn in the wrong place, in silence. This way needs nothing of the worker.
 */
export function mapPosition(u: number, v: number): [longitude: number, latitude: number] {
  return mercatorInverse(u, v);
}

/** Camera in MapLibre's terms. */
export function mapCamera({u, v, scale}: Camera): {center: [number, number]; zoom: number} {
  return {center: mapPosition(u, v), zoom: Math.log2(scale / WORLD)};
}

/** Camera from MapLibre's terms; inverse of {@link mapCamera}. */
export function cameraOfMap(center: {lng: number; lat: number}, zoom: number): Camera {
  const [u, v] = mercatorForward(center.lng, center.lat);
  return {u, v, scale: WORLD * 2 ** zoom};
}
