import {areaKey} from './area-key.js';
import {bubbleKey} from './bubble-key.js';
import type {LegendKey, LegendKeyOptions} from './legend-key.js';

/** Keys of the layers whose colours say something, from the ground up. */
export function legendKeys(options: LegendKeyOptions): readonly LegendKey[] {
  return [areaKey(options), bubbleKey(options)].filter((key) => key !== undefined);
}
