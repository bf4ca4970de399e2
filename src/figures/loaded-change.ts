import type {HotspotFigures} from './hotspot-figures.js';
import {regionChange, type ChangeFilter, type RegionChange} from './region-change.js';

/**
 * Figures of two years over the chosen sectors; see `regionChange`. The script-tag files have none
 * until a file of theirs has been loaded, and views are of one year until then.
 */
export function loadedChange(
  figures: HotspotFigures,
  filter: ChangeFilter,
): RegionChange | undefined {
  return regionChange(figures, filter);
}
