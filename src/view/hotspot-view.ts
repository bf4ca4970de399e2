import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import type {Bubbles} from './bubbles.js';
import {largestBubble} from './largest-bubble.js';
import {visibleBubbles} from './visible-bubbles.js';

/** What all views show at one moment; immutable. */
export interface HotspotView {
  readonly figures: HotspotFigures;
  readonly filter: HotspotFilter;
  readonly bubbles: Bubbles;
  /**
   * Value that the largest circle of the size scale stands for, above 0: the largest bubble that
   * the taxonomy can have over all years, so that it stays while the reader filters.
   */
  readonly maximum: number;
}

/**
 * The view of `figures` that `filter` asks for.
 *
 * @param options.maximum - Value of the largest circle, instead of the one the data gives.
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
