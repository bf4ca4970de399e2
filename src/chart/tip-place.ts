import type {Circle} from './box.js';

/** Sizes that the place of a tooltip depends on, in CSS pixels. */
export interface TipRoom {
  readonly tip: {readonly width: number; readonly height: number};
  readonly chart: {readonly width: number; readonly height: number};
}

const gap = 8;

/**
 * Top left corner of the tooltip of a circle: above it, else below, else at the edge; never over
 * the chart's sides.
 */
export function tipPlace(
  {cx, cy, radius}: Circle,
  {tip, chart}: TipRoom,
): {readonly left: number; readonly top: number} {
  const above = cy - radius - gap - tip.height;
  const below = cy + radius + gap;
  const lowest = Math.max(chart.height - tip.height, 0);
  const rightmost = Math.max(chart.width - tip.width, 0);
  return {
    left: Math.min(Math.max(cx - tip.width / 2, 0), rightmost),
    top: above >= 0 ? above : Math.min(below, lowest),
  };
}
