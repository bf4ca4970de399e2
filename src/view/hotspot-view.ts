import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import type {Bubbles} from './bubbles.js';
import {largestBubble} from './largest-bubble.js';
import {visibleBubbles} from './visible-bubbles.js';

/** The figures, filter and bubbles shown at one moment; immutable. */
export interface HotspotView {
  readonly figures: HotspotFigures;
  readonly filter: HotspotFilter;
  readonly bubbles: Bubbles;
  /**
   * Value of the largest circle of the size scale, above 0: that of the taxonomy's largest possible
   * bubble over all years, so that the scale does not change while the reader filters.
   */
  readonly maximum: number;
}

/**
 * The view of `figures` through `filter`.
 *
 * @param options.maximum - Value of the largest circle, instead of the one derived from the data.
 */
export function hotspotView(
  figures: HotspotFigures,
  filter: HotspotFilter,
  {maximum}: {readonly maximum?: number | undefined} = {},
): HotspotView {
  return {
    figures,
    filter,
    bubbles: visibleBubbles(figures, filter),
    maximum: maximum ?? largestBubble(figures.dataset, filter),
  };
}
