import {insideArea} from '../dataset/inside-area.js';
import type {AreaDrawing} from './areas/area-drawing.js';
import type {AreaShapes} from './areas/area-shapes.js';
import {bubbleCode, type BubbleScene} from './bubbles/bubble-scene.js';
import {
  layerDrawing,
  type BubbleDrawing,
  type LayerDrawings,
  type LayerKind,
  type MapDrawing,
  type MapLayer,
  type RingDrawing,
} from './map-drawing.js';
import {unitPosition, type Camera, type MapSize} from './projection/camera.js';
import type {GeographicBox} from './projection/extent.js';

/** Kinds of targets, each with its identifying fields. */
export interface TargetNames {
  /** A region of the data, with or without a bubble. */
  readonly region: {readonly code: string};
}

/** Kind of a target; code that depends on it has a table with an entry for each kind. */
export type TargetKind = keyof TargetNames;

/** An object on a map that can be hovered, focused, selected and described; of one kind, or any. */
export type MapTarget<Kind extends TargetKind = TargetKind> = {
  readonly [Each in Kind]: {readonly kind: Each} & TargetNames[Each];
}[Kind];

/** A region as a target. */
export type RegionTarget = MapTarget<'region'>;

/** Target of a region; `undefined` without a code. */
export function regionTarget(code: string): RegionTarget;
export function regionTarget(code: string | undefined): RegionTarget | undefined;
export function regionTarget(code: string | undefined): RegionTarget | undefined {
  return code === undefined ? undefined : {kind: 'region', code};
}

/** Targets of regions from their codes, in the same order. */
export function regionTargets(codes: readonly string[]): readonly RegionTarget[] {
  return codes.map((code) => regionTarget(code));
}

/** Codes of the regions among targets, in the same order. */
export function regionCodes(targets: readonly MapTarget[]): readonly string[] {
  return targets.filter((target) => target.kind === 'region').map(({code}) => code);
}

/** Whether two targets are the same, or both are `undefined`. */
export function sameTarget(one: MapTarget | undefined, other: MapTarget | undefined): boolean {
  return one?.kind === other?.kind && one?.code === other?.code;
}

/** Position of the pointer on a map. */
export interface MapPoint {
  readonly drawing: MapDrawing;
  readonly camera: Camera;
  readonly size: MapSize;
  /** Position in CSS pixels from the top left of the map. */
  readonly x: number;
  readonly y: number;
}

/** Target at a position, in the topmost layer that has one there. */
export function targetAt(point: MapPoint): MapTarget | undefined {
  for (const layer of point.drawing.layers.toReversed()) {
    const target = layerTarget(layer, point);
    if (target !== undefined) return target;
  }
  return undefined;
}

type HitTest<Kind extends LayerKind> = (
  drawing: LayerDrawings[Kind],
  point: MapPoint,
) => MapTarget | undefined;

const HIT_TESTS: {readonly [Kind in LayerKind]: HitTest<Kind>} = {
  areas: areaTarget,
  rings: circleTarget,
  bubbles: circleTarget,
};

function layerTarget<Kind extends LayerKind>(
  {kind, drawing}: MapLayer<Kind>,
  point: MapPoint,
): MapTarget | undefined {
  return HIT_TESTS[kind](drawing, point);
}

/** An area without a region of the data counts as ground. */
function areaTarget({shapes}: AreaDrawing, point: MapPoint): MapTarget | undefined {
  const {drawing, camera, size, x, y} = point;
  const place = drawing.base.projection.fromUnit(...unitPosition(x, y, camera, size));
  const area = areaAt(shapes, ...place);
  const regions = layerDrawing(drawing, 'bubbles')?.scene.regions ?? [];
  return regionTarget(regions.find(({code}) => code === area)?.code);
}

function circleTarget(
  {scene}: BubbleDrawing | RingDrawing,
  point: MapPoint,
): MapTarget | undefined {
  const bubble = bubbleAt({...point, scene});
  return bubble === undefined ? undefined : regionTarget(bubbleCode(scene, bubble));
}

/** Code of the region whose area contains a place; `undefined` if there is none. */
export function areaAt(
  {codes, polygons, boxes}: AreaShapes,
  longitude: number,
  latitude: number,
): string | undefined {
  const found = codes.findIndex((_, area) => {
    const coordinates = [...(polygons[area] ?? [])];
    const near = isInside(boxes[area], longitude, latitude);
    return near && insideArea({type: 'MultiPolygon', coordinates}, {longitude, latitude});
  });
  return codes[found];
}

function isInside(box: GeographicBox | undefined, longitude: number, latitude: number): boolean {
  if (box === undefined || longitude < box.west || longitude > box.east) return false;
  return latitude >= box.south && latitude <= box.north;
}

/** Half the side of the smallest comfortable target, in CSS pixels. */
const TARGET = 12;

/** Distance from the rim of a circle at which it is still pointed at, in CSS pixels. */
const REACH = 20;

/** Position of the pointer among bubbles. */
export interface Pointing extends Omit<MapPoint, 'drawing'> {
  readonly scene: BubbleScene;
}

/**
 * Index in the scene of the bubble at a position; `undefined` if there is none.
 *
 * A bubble too small to point at has a target of 24 pixels; among several of these, the nearest
 * rim counts. Otherwise it is the smallest bubble that contains the position, or else the one with
 * the nearest rim, less than 20 pixels away.
 */
export function bubbleAt({scene, camera, size, x, y}: Pointing): number | undefined {
  let nearest: number | undefined;
  let nearestRim = REACH;
  let small: number | undefined;
  let smallRim = TARGET;
  let smallest: number | undefined;
  const [u, v] = unitPosition(x, y, camera, size);
  for (let bubble = scene.length - 1; bubble >= 0; bubble--) {
    const radius = scene.radius[bubble] ?? 0;
    const right = Math.abs(((scene.u[bubble] ?? NaN) - u) * camera.scale);
    if (!(radius > 0 && right <= radius + REACH)) continue;
    const down = ((scene.v[bubble] ?? NaN) - v) * camera.scale;
    const distance = Math.sqrt(right * right + down * down);
    const rim = distance - radius;
    if (rim < nearestRim) {
      nearest = bubble;
      nearestRim = rim;
    }
    if (radius >= TARGET) {
      if (rim <= 0) smallest ??= bubble;
    } else if (distance <= TARGET && rim < smallRim) {
      small = bubble;
      smallRim = rim;
    }
  }
  return small ?? smallest ?? nearest;
}
