import type {Camera, MapSize} from './camera.js';

/** Width of drawings on paper, in CSS pixels, which fits between the margins of A4 and Letter. */
export const PAPER_WIDTH = 640;

/** Bounds of a map's height on paper, as a share of its width. */
const SHAPE = [0.75, 1.1] as const;

/**
 * Camera and size of a map that fits on paper. Circles keep their size, so that the legend beside
 * them remains correct; everything that was in view still is.
 */
export function onPaper({camera, size}: {readonly camera: Camera; readonly size: MapSize}): {
  readonly camera: Camera;
  readonly size: MapSize;
} {
  const shape = size.height / size.width;
  const height = Math.round(PAPER_WIDTH * Math.min(Math.max(shape, SHAPE[0]), SHAPE[1]));
  const shrunk = Math.min(PAPER_WIDTH / size.width, height / size.height);
  return {
    camera: {...camera, scale: camera.scale * shrunk},
    size: {width: PAPER_WIDTH, height},
  };
}
