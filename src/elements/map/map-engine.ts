import type * as engine from '../../webgl-map/engine.js';

/** Code that draws with MapLibre; too large to be loaded before a map comes into view. */
export type MapEngine = typeof engine;

let prepare: (engine: MapEngine) => Promise<void> = async () => undefined;
let loaded: Promise<MapEngine> | undefined;

/** Sets a preparation for the engine, after loading and before the first map. */
export function prepareEngine(preparation: (engine: MapEngine) => Promise<void>): void {
  prepare = preparation;
}

/**
 * Loads the engine on the first call; after a failure, the next call tries again. The script-tag
 * files replace this module by one that loads the engine from a file of its own.
 */
export function loadEngine(): Promise<MapEngine> {
  loaded ??= preparedEngine().catch((cause: unknown) => {
    loaded = undefined;
    throw cause;
  });
  return loaded;
}

async function preparedEngine(): Promise<MapEngine> {
  const engine = await import('../../webgl-map/engine.js');
  await prepare(engine);
  return engine;
}
