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
  /** Size of its frame, in CSS pixels. */
  readonly size: MapSize;
  /** Whether the frame is larger than the others, for a large circle. */
  readonly apart: boolean;
}

/** Room between the largest circle and the frame, on both sides together, in CSS pixels. */
const ROOM = 8;

/**
 * Size of an inset's frame: the common one, or more than twice that where the largest circle of any
 * year needs more.
 *
 * @param largest - Radius of that circle, in CSS pixels.
 */
export function insetFrame(largest: number, size: MapSize): Pick<InsetDrawing, 'size' | 'apart'> {
  const need = Math.ceil(2 * largest + ROOM);
  if (need <= Math.min(size.width, size.height)) return {size, apart: false};
  const {width, height} = size;
  return {
    size: {width: Math.max(2 * width, need), height: Math.max(2 * height, need)},
    apart: true,
  };
}

/** Camera of an inset; insets do not move. */
export function insetCamera({inset, size}: Pick<InsetDrawing, 'inset' | 'size'>): Camera {
  return fitCamera(boxExtent(inset, mapProjection('mercator')), size, 2);
}
