import type {BubbleScene} from './bubbles/bubble-scene.js';
import {layerDrawing, type MapDrawing} from './map-drawing.js';
import type {MapPoint, MapTarget, RegionTarget, TargetKind} from './map-target.js';
import type {Circle} from './projection/box.js';
import {screenPosition} from './projection/camera.js';

/** Geographic position of a target, in degrees, and its size. */
export interface LocatedTarget {
  readonly longitude: number;
  readonly latitude: number;
  /** Radius of its circle, in CSS pixels; 0 if it has none. */
  readonly radius: number;
}

const PLACES: {
  readonly [Kind in TargetKind]: (
    target: MapTarget<Kind>,
    drawing: MapDrawing,
  ) => LocatedTarget | undefined;
} = {region: locatedRegion};

/** Geographic position of a target; `undefined` if the data does not have it. */
export function locatedTarget<Kind extends TargetKind>(
  target: MapTarget<Kind>,
  drawing: MapDrawing,
): LocatedTarget | undefined {
  return PLACES[target.kind](target, drawing);
}

function locatedRegion({code}: RegionTarget, drawing: MapDrawing): LocatedTarget | undefined {
  const scene = layerDrawing(drawing, 'bubbles')?.scene;
  const index = scene?.regions.findIndex((each) => each.code === code) ?? -1;
  const region = scene?.regions[index];
  if (region === undefined) return undefined;
  const {longitude, latitude} = region;
  const rings = layerDrawing(drawing, 'rings')?.scene;
  const radius = radiusOf(scene, index) ?? radiusOf(rings, index) ?? 0;
  return {longitude, latitude, radius};
}

function radiusOf(scene: BubbleScene | undefined, region: number): number | undefined {
  return scene?.radius[scene.region.indexOf(region)];
}

/** Place of a target's circle, which need not be drawn, from the top left of a map. */
export function targetPlace(
  target: MapTarget,
  {drawing, camera, size}: Omit<MapPoint, 'x' | 'y'>,
): Circle | undefined {
  const located = locatedTarget(target, drawing);
  if (located === undefined) return undefined;
  const [u, v] = drawing.base.projection.toUnit(located.longitude, located.latitude);
  const [cx, cy] = screenPosition(u, v, camera, size);
  return {cx, cy, radius: located.radius};
}
