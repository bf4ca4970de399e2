import {
  cameraLimits,
  fitCamera,
  limitedCamera,
  screenPosition,
  type Camera,
  type CameraLimits,
  type MapSize,
} from './camera.js';
import type {UnitBox} from './extent.js';

/** Size, limits and camera of a map; replace, never edit. */
export interface MapFrame {
  readonly size: MapSize;
  /** Camera that shows the whole extent. */
  readonly whole: Camera;
  readonly limits: CameraLimits;
  readonly camera: Camera;
}

/** Room around the extent, in CSS pixels. */
const PADDING = 16;

/** Frame that shows the whole extent. */
export function mapFrame(extent: UnitBox, size: MapSize): MapFrame {
  const whole = fitCamera(extent, size, PADDING);
  return {size, whole, camera: whole, limits: cameraLimits(extent, whole)};
}

/** The same view in another size; if it was the whole extent, it still is. */
export function resizedFrame(frame: MapFrame, size: MapSize): MapFrame {
  const next = mapFrame(frame.limits.extent, size);
  const scale = frame.camera.scale * (next.whole.scale / frame.whole.scale);
  return {...next, camera: limitedCamera({...frame.camera, scale}, next.limits)};
}

/** Frame with another camera, or with the nearest one within the limits. */
export function framedBy(frame: MapFrame, camera: Camera): MapFrame {
  return {...frame, camera: limitedCamera(camera, frame.limits)};
}

/** Frame zoomed in by a factor above 1, or out by one below. */
export function zoomedFrame(frame: MapFrame, factor: number): MapFrame {
  return framedBy(frame, {...frame.camera, scale: frame.camera.scale * factor});
}

/** Frame with a place of the unit square well inside; the same frame if it was already. */
export function revealedFrame(frame: MapFrame, u: number, v: number): MapFrame {
  const {width, height} = frame.size;
  const [x, y] = screenPosition(u, v, frame.camera, frame.size);
  const margin = Math.min(48, width / 4, height / 4);
  const inside = x >= margin && x <= width - margin && y >= margin && y <= height - margin;
  return inside ? frame : framedBy(frame, {...frame.camera, u, v});
}
