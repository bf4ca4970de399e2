import {unitPosition, type Camera, type MapSize} from '../projection/camera.js';
import type {BubbleScene} from './bubble-scene.js';

/** Half the side of the least target that can be pointed at well, in CSS pixels. */
const TARGET = 12;

/** Where the reader points, and on what. */
export interface Pointing {
  readonly scene: BubbleScene;
  readonly camera: Camera;
  readonly size: MapSize;
  /** In CSS pixels from the top left of the map. */
  readonly x: number;
  readonly y: number;
}

/**
 * Bubble that is pointed at, as its place in the scene; `undefined` if there is none.
 *
 * A bubble too small to be pointed at well has a target of 24 pixels; of several such, the nearest
 * edge counts. Otherwise it is the smallest that holds the position.
 */
export function bubbleAt({scene, camera, size, x, y}: Pointing): number | undefined {
  let nearest: number | undefined;
  let nearestEdge = Infinity;
  let smallest: number | undefined;
  const [u, v] = unitPosition(x, y, camera, size);
  for (let bubble = scene.length - 1; bubble >= 0; bubble--) {
    const radius = scene.radius[bubble] ?? 0;
    const reach = Math.max(radius, TARGET);
    const right = Math.abs(((scene.u[bubble] ?? NaN) - u) * camera.scale);
    if (!(right <= reach)) continue;
    const down = ((scene.v[bubble] ?? NaN) - v) * camera.scale;
    const distance = Math.sqrt(right * right + down * down);
    if (radius >= TARGET) {
      if (distance <= radius) smallest ??= bubble;
    } else if (radius > 0 && distance <= TARGET && distance - radius < nearestEdge) {
      nearest = bubble;
      nearestEdge = distance - radius;
    }
  }
  return nearest ?? smallest;
}
