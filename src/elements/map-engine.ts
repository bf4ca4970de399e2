import type * as engine from '../map/engine.js';

/** All that draws with MapLibre; too large to be loaded before a map comes into view. */
export type MapEngine = typeof engine;

/**
 * Loads the engine on the first call. The script-tag files have another module in this one's
 * place, which takes the engine from a file of its own.
 */
export function loadEngine(): Promise<MapEngine> {
  return import('../map/engine.js');
}
