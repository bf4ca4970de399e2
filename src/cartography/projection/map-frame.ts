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

/** What a map looks at on its area of the screen; replace, never edit. */
export interface MapFrame {
  readonly size: MapSize;
  /** Shows the whole extent. */
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

/** The same view on an area of another size: the whole extent stays whole. */
export function resizedFrame(frame: MapFrame, size: MapSize): MapFrame {
  const next = mapFrame(frame.limits.extent, size);
  const scale = frame.camera.scale * (next.whole.scale / frame.whole.scale);
  return {...next, camera: limitedCamera({...frame.camera, scale}, next.limits)};
}

/** Frame with another camera, or the nearest that the limits allow. */
export function framedBy(frame: MapFrame, camera: Camera): MapFrame {
  return {...frame, camera: limitedCamera(camera, frame.limits)};
}

/** Frame closer by a factor above 1, or further away by one below. */
export function zoomedFrame(frame: MapFrame, factor: number): MapFrame {
  return framedBy(frame, {...frame.camera, scale: frame.camera.scale * factor});
}

/** Frame that has a place of the unit square well inside; the same frame if it has already. */
export function revealedFrame(frame: MapFrame, u: number, v: number): MapFrame {
  const {width, height} = frame.size;
  const [x, y] = screenPosition(u, v, frame.camera, frame.size);
  const margin = Math.min(48, width / 4, height / 4);
  const inside = x >= margin && x <= width - margin && y >= margin && y <= height - margin;
  return inside ? frame : framedBy(frame, {...frame.camera, u, v});
}
