import type {HotspotView} from '../../view/hotspot-view.js';

/** Share of the square of a map's shorter side that the circles of the fullest year cover. */
const INK = 0.1;

/** Bounds of the largest radius, and its value on a scale for several maps, as shares of that side. */
const RADIUS = {least: 1 / 24, most: 1 / 16, fixed: 1 / 18};

/**
 * Radius of the circle for a view's maximum: by ink, within bounds, so that the circles of a
 * crowded map leave its ground visible and those of a sparse one can be seen.
 *
 * @param side - Shorter side of the map's box, in the unit of the result.
 */
export function largestRadius({ink}: Pick<HotspotView, 'ink'>, side: number): number {
  if (ink === undefined) return side * RADIUS.fixed;
  const wanted = Math.sqrt(INK / Math.PI / ink);
  return side * Math.min(RADIUS.most, Math.max(RADIUS.least, wanted));
}
