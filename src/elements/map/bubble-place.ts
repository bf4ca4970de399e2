import type {BubbleScene} from '../../cartography/bubbles/bubble-scene.js';
import type {Circle} from '../../cartography/projection/box.js';
import {screenPosition} from '../../cartography/projection/camera.js';
import type {MapFrame} from '../../cartography/projection/map-frame.js';
import type {MapProjection} from '../../cartography/projection/map-projection.js';

/** What a place is looked up in. */
export interface PlaceOptions {
  readonly scene: BubbleScene;
  readonly frame: MapFrame;
  readonly projection: MapProjection;
}

/**
 * Where the bubble of a region is, from the top left of the map; with radius 0 where it would be,
 * if it has none.
 *
 * @param region - Its index in the table.
 */
export function bubblePlace(
  region: number,
  {scene, frame, projection}: PlaceOptions,
): Circle | undefined {
  const found = scene.regions[region];
  if (found === undefined) return undefined;
  const [u, v] = projection.toUnit(found.longitude, found.latitude);
  const [cx, cy] = screenPosition(u, v, frame.camera, frame.size);
  return {cx, cy, radius: scene.radius[scene.region.indexOf(region)] ?? 0};
}
