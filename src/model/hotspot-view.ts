import type {Bubbles} from './bubbles.js';
import type {HotspotFigures} from './hotspot-figures.js';
import type {HotspotFilter} from './hotspot-filter.js';

/** What all views show at one moment; immutable. */
export interface HotspotView {
  readonly figures: HotspotFigures;
  readonly filter: HotspotFilter;
  readonly bubbles: Bubbles;
  /**
   * Value that the largest circle of the size scale stands for: the largest possible bubble of
   * the taxonomy and measure over all years, so that it stays while the reader filters.
   */
  readonly maximum: number;
}
