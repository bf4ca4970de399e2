import type * as engine from '../../webgl-map/engine.js';

/** All that draws with MapLibre; too large to be loaded before a map comes into view. */
export type MapEngine = typeof engine;

let prepare: (engine: MapEngine) => Promise<void> = async () => undefined;
let loaded: Promise<MapEngine> | undefined;

/** Names what has to be done to the engine once it is loaded, before the first map is made. */
export function prepareEngine(preparation: (engine: MapEngine) => Promise<void>): void {
  prepare = preparation;
}

/**
 * Loads the engine on the first call; after a failure the next call tries again. The script-tag
 * files have another module in this one's place, which takes the engine from a file of its own.
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
