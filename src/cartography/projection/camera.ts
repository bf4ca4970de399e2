import type {UnitBox} from './extent.js';

/** Width and height of a map, in CSS pixels. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** Centre and scale of a map; the same for all renderers, so that one can replace another. */
export interface Camera {
  /** Position of the map's centre in the projection's unit square. */
  readonly u: number;
  readonly v: number;
  /** Length of the unit square's sides, in CSS pixels. */
  readonly scale: number;
}

/** Limits of a camera. */
export interface CameraLimits {
  /** Box of the unit square within which the map's centre stays. */
  readonly extent: UnitBox;
  /** Scale of the camera that shows the whole extent. */
  readonly minimum: number;
  readonly maximum: number;
}

/** Greatest magnification of the whole extent. */
const CLOSEST = 48;

/** Camera that shows the whole of `extent`, with at least `padding` CSS pixels around it. */
export function fitCamera(extent: UnitBox, {width, height}: MapSize, padding: number): Camera {
  const room = Math.min(padding, width / 8, height / 8) * 2;
  const scale = Math.min(
    (width - room) / (extent.right - extent.left),
    (height - room) / (extent.bottom - extent.top),
  );
  return {
    u: (extent.left + extent.right) / 2,
    v: (extent.top + extent.bottom) / 2,
    scale: Math.max(scale, 1),
  };
}

/** Limits that keep a camera within `extent`, given the camera that shows all of it. */
export function cameraLimits(extent: UnitBox, whole: Camera): CameraLimits {
  return {extent, minimum: whole.scale, maximum: whole.scale * CLOSEST};
}

/** Nearest camera within the limits. */
export function limitedCamera(camera: Camera, {extent, minimum, maximum}: CameraLimits): Camera {
  return {
    u: within(camera.u, extent.left, extent.right),
    v: within(camera.v, extent.top, extent.bottom),
    scale: within(camera.scale, minimum, maximum),
  };
}

/** Position on the map of a place in the unit square, in CSS pixels from the top left. */
export function screenPosition(
  u: number,
  v: number,
  camera: Camera,
  {width, height}: MapSize,
): [x: number, y: number] {
  return [width / 2 + (u - camera.u) * camera.scale, height / 2 + (v - camera.v) * camera.scale];
}

/** Place in the unit square at a position on the map; inverse of {@link screenPosition}. */
export function unitPosition(
  x: number,
  y: number,
  camera: Camera,
  {width, height}: MapSize,
): [u: number, v: number] {
  return [camera.u + (x - width / 2) / camera.scale, camera.v + (y - height / 2) / camera.scale];
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
