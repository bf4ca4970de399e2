import type {Camera, MapSize} from '../projection/camera.js';
import {europeExtent, type UnitBox} from '../projection/extent.js';
import type {MapProjection} from '../projection/map-projection.js';

/**
 * Fading of the land that a map is not about, towards its edges. Between the boxes, which are in CSS
 * pixels from the top left of the map, land fades evenly on each side; at corners both sides count.
 */
export interface GroundFade {
  /** Within this box nothing fades. */
  readonly inner: UnitBox;
  /** Outside this box land has faded. */
  readonly outer: UnitBox;
  /** From 0 to 1, the opacity that land loses by fading: less where the map is closer. */
  readonly strength: number;
}

/** Where fading starts, as a share of Europe's width inside its box; in the west, outside. */
const START = {east: 0.1, south: 0.07, west: -0.02} as const;

/** Length of the fading in the north, as a share of Europe's width. */
const NORTH = 0.05;

/** Bounds of the end of fading outside Europe's box, which is otherwise at the map's edge. */
const END = [0.02, 0.22] as const;

/** Magnification of all Europe above which nothing fades. */
const CLOSE = 1.5;

/** Fading of a map of Europe; `undefined` for a map of a part of it. */
export function groundFade(
  projection: MapProjection,
  camera: Camera,
  {width, height}: MapSize,
): GroundFade | undefined {
  const box = europeExtent(projection);
  const x = (u: number): number => width / 2 + (u - camera.u) * camera.scale;
  const y = (v: number): number => height / 2 + (v - camera.v) * camera.scale;
  const [left, right, top, bottom] = [x(box.left), x(box.right), y(box.top), y(box.bottom)];
  const across = right - left;
  const magnified = Math.max(across / width, (bottom - top) / height);
  const strength = Math.min(1, (CLOSE - magnified) / (CLOSE - 1));
  if (!(strength > 0)) return undefined;
  const end = (room: number): number => Math.min(Math.max(room, END[0] * across), END[1] * across);
  const north = top - end(top);
  return {
    strength,
    inner: {
      left: left + START.west * across,
      top: north + NORTH * across,
      right: right - START.east * across,
      bottom: bottom - START.south * across,
    },
    outer: {
      left: left - END[1] * across,
      top: north,
      right: right + end(width - right),
      bottom: bottom + end(height - bottom),
    },
  };
}
