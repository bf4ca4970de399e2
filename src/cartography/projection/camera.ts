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

/** Room that a map keeps free at its edges, in CSS pixels. */
export interface MapPadding {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Limits of a camera. */
export interface CameraLimits {
  /** Box of the unit square within which the map's centre stays. */
  readonly extent: UnitBox;
  /** Scale of the camera that shows the whole extent, or of one farther away. */
  readonly minimum: number;
  readonly maximum: number;
}

/** Greatest magnification of the whole extent. */
const CLOSEST = 48;

/**
 * Camera that shows the whole of `extent` in the middle of the room within the padding, as large as
 * it fits there.
 *
 * @param padding - One for all sides, or one for each side. No side gives up more than an eighth of
 * the map to the former, nor the map more than half of its width or height to the latter.
 */
export function fitCamera(
  extent: UnitBox,
  {width, height}: MapSize,
  padding: number | MapPadding,
): Camera {
  const {left, top, right, bottom} =
    typeof padding === 'number' ? evenPadding(Math.min(padding, width / 8, height / 8)) : padding;
  const across = Math.min(1, width / 2 / (left + right));
  const down = Math.min(1, height / 2 / (top + bottom));
  const scale = Math.max(
    Math.min(
      (width - (left + right) * across) / (extent.right - extent.left),
      (height - (top + bottom) * down) / (extent.bottom - extent.top),
    ),
    1,
  );
  return {
    u: (extent.left + extent.right - ((left - right) * across) / scale) / 2,
    v: (extent.top + extent.bottom - ((top - bottom) * down) / scale) / 2,
    scale,
  };
}

/** The same padding on all sides. */
export function evenPadding(side: number): MapPadding {
  return {left: side, top: side, right: side, bottom: side};
}

/** Limits that keep a camera within `extent`, or at one of the cameras that show it or a part. */
export function cameraLimits(
  extent: UnitBox,
  whole: Camera,
  ...parts: readonly Camera[]
): CameraLimits {
  const cameras = [whole, ...parts];
  const u = cameras.map((camera) => camera.u);
  const v = cameras.map((camera) => camera.v);
  return {
    extent: {
      left: Math.min(extent.left, ...u),
      top: Math.min(extent.top, ...v),
      right: Math.max(extent.right, ...u),
      bottom: Math.max(extent.bottom, ...v),
    },
    minimum: Math.min(...cameras.map(({scale}) => scale)),
    maximum: whole.scale * CLOSEST,
  };
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

/** Whether a position, in CSS pixels from the top left, is on a map or at its edge. */
export function isWithin([x, y]: readonly [number, number], {width, height}: MapSize): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}
