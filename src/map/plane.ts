import {mercatorForward, mercatorInverse} from '../cartography/mercator.js';
import type {Camera} from '../cartography/camera.js';

/**
 * MapLibre is told that it shows the Mercator world, and is given positions whose place on that
 * world's unit square is the place on the unit square of the projection that is really shown.
 *
 * Its own `addProjection` does not serve here: ordinary layers then need a handler inside the
 * worker, and in an app the worker is the app's own; without the handler land is drawn in the
 * wrong place, in silence. This way works with every worker and needs nothing experimental.
 */
export function planeToMap(u: number, v: number): [longitude: number, latitude: number] {
  return mercatorInverse(u, v);
}

/** Side of MapLibre's world at zoom 0, in CSS pixels. */
const WORLD = 512;

/** Camera in MapLibre's terms. */
export function mapCamera({u, v, scale}: Camera): {center: [number, number]; zoom: number} {
  return {center: planeToMap(u, v), zoom: Math.log2(scale / WORLD)};
}

/** Camera from MapLibre's terms; inverse of {@link mapCamera}. */
export function cameraOfMap(center: {lng: number; lat: number}, zoom: number): Camera {
  const [u, v] = mercatorForward(center.lng, center.lat);
  return {u, v, scale: WORLD * 2 ** zoom};
}
