import type {Camera, MapSize} from './camera.js';

/** Width that drawings have on paper, in CSS pixels: what A4 and Letter leave between margins. */
export const PAPER_WIDTH = 640;

/** Least and greatest height of a map on paper, as a share of its width. */
const SHAPE = [0.75, 1.1] as const;

/**
 * What a map shows, at a size that fits on paper. Circles keep their size, so that the legend
 * beside them stays right; nothing that was in view is cut.
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
