import type {Inset} from './ground/insets.js';
import type {MapDrawing} from './map-drawing.js';
import {fitCamera, type Camera, type MapSize} from './projection/camera.js';
import {boxExtent} from './projection/extent.js';
import {mapProjection} from './projection/map-projection.js';

/** An inset with its drawing. */
export interface InsetDrawing {
  readonly inset: Inset;
  /** Drawing in the Mercator projection. */
  readonly drawing: MapDrawing;
}

/** Size of every inset's frame, in CSS pixels: four fit side by side on a phone. */
export const INSET_SIZE: MapSize = {width: 76, height: 60};

const known = new WeakMap<Inset, Camera>();

/** Camera of an inset; insets do not move. */
export function insetCamera(inset: Inset): Camera {
  const camera =
    known.get(inset) ?? fitCamera(boxExtent(inset, mapProjection('mercator')), INSET_SIZE, 2);
  known.set(inset, camera);
  return camera;
}
