import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import type {Bubbles} from './bubbles.js';
import {largestBubble} from './largest-bubble.js';
import {otherBubbles} from './other-bubbles.js';
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
  /**
   * The regions that the criterion leaves out, as a view without criterion whose bubbles are theirs
   * alone; absent if there are none or the page hides them.
   */
  readonly others?: HotspotView | undefined;
  /** Whether this is a view in `others` of another. */
  readonly below?: true;
}

/** What a page shows of the regions that a criterion leaves out. */
export type OtherRegions = 'rings' | 'hidden';

/**
 * The view of `figures` through `filter`.
 *
 * @param options.maximum - Value of the largest circle, instead of the one derived from the data.
 * @param options.others - `hidden` for a view without `others`.
 */
export function hotspotView(
  figures: HotspotFigures,
  filter: HotspotFilter,
  {
    maximum = largestBubble(figures.dataset, filter),
    others = 'rings',
  }: {readonly maximum?: number | undefined; readonly others?: OtherRegions} = {},
): HotspotView {
  const bubbles = visibleBubbles(figures, filter);
  const view = {figures, filter, bubbles, maximum};
  const rest = others === 'rings' ? otherBubbles(figures, filter, bubbles) : undefined;
  if (rest === undefined) return view;
  const whole = {...filter, criterion: {}};
  return {...view, others: {...view, filter: whole, bubbles: rest, below: true}};
}
