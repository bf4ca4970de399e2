import type {LayerKind} from '../cartography/map-drawing.js';
import {areaKey} from './area-key.js';
import {bubbleKey} from './bubble-key.js';
import type {LegendKey, LegendKeyOptions} from './legend-key.js';

/** Key of each kind of layer, from the ground up; `undefined` if its colours have no meaning. */
const KEYS: Readonly<Record<LayerKind, (options: LegendKeyOptions) => LegendKey | undefined>> = {
  areas: areaKey,
  bubbles: bubbleKey,
};

/** Keys of the layers whose colours have a meaning, from the ground up. */
export function legendKeys(options: LegendKeyOptions): readonly LegendKey[] {
  return Object.values(KEYS)
    .map((keyOf) => keyOf(options))
    .filter((key) => key !== undefined);
}
