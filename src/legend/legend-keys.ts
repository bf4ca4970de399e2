import type {LayerKind} from '../cartography/map-drawing.js';
import {areaKey} from './area-key.js';
import {bubbleKey} from './bubble-key.js';
import type {LegendKey, LegendKeyOptions} from './legend-key.js';
import {ringKey} from './ring-key.js';

/** Key of each kind of layer, in reading order; `undefined` if its colours have no meaning. */
const KEYS: Readonly<Record<LayerKind, (options: LegendKeyOptions) => LegendKey | undefined>> = {
  areas: areaKey,
  bubbles: bubbleKey,
  rings: ringKey,
};

/** Keys of the layers whose colours have a meaning, in reading order. */
export function legendKeys(options: LegendKeyOptions): readonly LegendKey[] {
  return Object.values(KEYS)
    .map((keyOf) => keyOf(options))
    .filter((key) => key !== undefined);
}
