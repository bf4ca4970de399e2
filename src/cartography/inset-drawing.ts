import type {Inset} from './ground/insets.js';
import type {MapDrawing} from './map-drawing.js';
import {fitCamera, type Camera, type MapSize} from './projection/camera.js';
import {boxExtent} from './projection/extent.js';
import {mapProjection} from './projection/map-projection.js';

/** All that one inset shows. */
export interface InsetDrawing {
  readonly inset: Inset;
  /** In the Mercator projection. */
  readonly drawing: MapDrawing;
}

/** Size of the frame of every inset, in CSS pixels: four stand side by side on a telephone. */
export const INSET_SIZE: MapSize = {width: 76, height: 60};

const known = new WeakMap<Inset, Camera>();

/** Where an inset looks at; insets do not move. */
export function insetCamera(inset: Inset): Camera {
  const camera =
    known.get(inset) ?? fitCamera(boxExtent(inset, mapProjection('mercator')), INSET_SIZE, 2);
  known.set(inset, camera);
  return camera;
}
