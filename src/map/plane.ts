import type {Camera} from '../cartography/camera.js';
import {mercatorForward, mercatorInverse} from '../cartography/mercator.js';

/** Side of MapLibre's world at zoom 0, in CSS pixels. */
const WORLD = 512;

/**
 * Sides of MapLibre's world, in sides of the projection's unit square, which is in its middle:
 * so large that all of the Earth in EPSG:3035 has a place, however far from Europe.
 */
export const WORLD_SQUARES = 4;

/**
 * Where MapLibre is told that a place of the unit square is.
 *
 * MapLibre believes that it shows the Mercator world, and is given the degrees that come to lie
 * at the right place there. Its own `addProjection` does not serve: ordinary layers then need a
 * handler inside the worker, and in an app the worker is the app's own; without the handler land
 * is drawn in the wrong place, in silence. This way needs nothing of the worker.
 */
export function mapPosition(u: number, v: number): [longitude: number, latitude: number] {
  return mercatorInverse(worldPart(u), worldPart(v));
}

/** Camera in MapLibre's terms. */
export function mapCamera({u, v, scale}: Camera): {center: [number, number]; zoom: number} {
  return {center: mapPosition(u, v), zoom: Math.log2((scale * WORLD_SQUARES) / WORLD)};
}

/** Camera from MapLibre's terms; inverse of {@link mapCamera}. */
export function cameraOfMap(center: {lng: number; lat: number}, zoom: number): Camera {
  const [x, y] = mercatorForward(center.lng, center.lat);
  return {u: unitPart(x), v: unitPart(y), scale: (WORLD * 2 ** zoom) / WORLD_SQUARES};
}

/** From a coordinate of the unit square to one of MapLibre's world, which goes from 0 to 1. */
export function worldPart(unit: number): number {
  return 0.5 + (unit - 0.5) / WORLD_SQUARES;
}

function unitPart(world: number): number {
  return 0.5 + (world - 0.5) * WORLD_SQUARES;
}
