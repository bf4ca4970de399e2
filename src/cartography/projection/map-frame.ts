import {
  cameraLimits,
  evenPadding,
  fitCamera,
  limitedCamera,
  screenPosition,
  unitPosition,
  type Camera,
  type CameraLimits,
  type MapPadding,
  type MapSize,
} from './camera.js';
import type {UnitBox} from './extent.js';

/** Size, limits and camera of a map; replace, never edit. */
export interface MapFrame {
  readonly size: MapSize;
  readonly extent: UnitBox;
  /** Room kept free around the extent, for a legend or other things over the map. */
  readonly padding: MapPadding;
  /** Camera that shows the whole extent. */
  readonly whole: Camera;
  readonly limits: CameraLimits;
  readonly camera: Camera;
}

/** Room kept free where nothing lies over the map. */
export const NARROW: MapPadding = evenPadding(8);

/** Frame that shows the whole extent. */
export function mapFrame(extent: UnitBox, size: MapSize, padding: MapPadding = NARROW): MapFrame {
  const whole = fitCamera(extent, size, padding);
  return {size, extent, padding, whole, camera: whole, limits: cameraLimits(extent, whole)};
}

/** The same view in another size; if it was the whole extent, it still is. */
export function resizedFrame(
  frame: MapFrame,
  size: MapSize,
  padding: MapPadding = frame.padding,
): MapFrame {
  const next = mapFrame(frame.extent, size, padding);
  const {camera, whole} = frame;
  if (camera.u === whole.u && camera.v === whole.v && camera.scale === whole.scale) return next;
  const scale = camera.scale * (next.whole.scale / whole.scale);
  return framedBy(next, {...camera, scale});
}

/** Frame that shows a part of the extent, as large as it fits with a margin around it. */
export function partFrame(frame: MapFrame, part: UnitBox): MapFrame {
  const {size, extent, whole} = frame;
  const camera = fitCamera(part, size, partPadding(frame));
  return {...frame, camera, limits: cameraLimits(extent, whole, camera)};
}

/** Margin around a part of the extent, as a share of the map's shorter side. */
const PART_MARGIN = 0.06;

/** Room kept free around a part of the extent: the padding, or the margin where that is more. */
export function partPadding({
  size: {width, height},
  padding: {left, top, right, bottom},
}: Pick<MapFrame, 'size' | 'padding'>): MapPadding {
  const margin = PART_MARGIN * Math.min(width, height);
  return {
    left: Math.max(left, margin),
    top: Math.max(top, margin),
    right: Math.max(right, margin),
    bottom: Math.max(bottom, margin),
  };
}

/** Frame with another camera, or with the nearest one within the limits. */
export function framedBy(frame: MapFrame, camera: Camera): MapFrame {
  return {...frame, camera: limitedCamera(camera, frame.limits)};
}

/** Movement of a map under the reader's hands; positions in CSS pixels from its top left. */
export interface MapMovement {
  /** Position of a place before and after the movement. */
  readonly from: MapPosition;
  readonly to: MapPosition;
  /** Factor by which the map is magnified around the place: above 1 to zoom in. */
  readonly factor: number;
}

/** Position on a map, in CSS pixels from its top left. */
export interface MapPosition {
  readonly x: number;
  readonly y: number;
}

/** Frame after a movement, or the nearest one within the limits. */
export function movedFrame(frame: MapFrame, {from, to, factor}: MapMovement): MapFrame {
  const {camera, size} = frame;
  const {scale} = zoomedFrame(frame, factor).camera;
  const [u, v] = unitPosition(from.x, from.y, camera, size);
  const [right, down] = [to.x - size.width / 2, to.y - size.height / 2];
  return framedBy(frame, {u: u - right / scale, v: v - down / scale, scale});
}

/** Frame zoomed in by a factor above 1, or out by one below. */
export function zoomedFrame(frame: MapFrame, factor: number): MapFrame {
  return framedBy(frame, {...frame.camera, scale: frame.camera.scale * factor});
}

/** Scale at which a place is shown that the reader goes to, as a multiple of that of the whole. */
const NEAR = 2;

/** Frame with a place of the unit square amid the room kept free, seen from near. */
export function nearFrame(frame: MapFrame, u: number, v: number): MapFrame {
  const {camera, whole, padding} = frame;
  const scale = Math.max(camera.scale, NEAR * whole.scale);
  const right = (padding.left - padding.right) / 2;
  const down = (padding.top - padding.bottom) / 2;
  return framedBy(frame, {u: u - right / scale, v: v - down / scale, scale});
}

/** Frame with a place of the unit square well inside; the same frame if it was already. */
export function revealedFrame(frame: MapFrame, u: number, v: number): MapFrame {
  const {width, height} = frame.size;
  const [x, y] = screenPosition(u, v, frame.camera, frame.size);
  const margin = Math.min(48, width / 4, height / 4);
  const inside = x >= margin && x <= width - margin && y >= margin && y <= height - margin;
  return inside ? frame : framedBy(frame, {...frame.camera, u, v});
}
