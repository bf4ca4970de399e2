import type {MapEngine} from '../elements/map/map-engine.js';
import {engineStart} from './engine-file.js';
import {engineIntegrity} from './file-hashes.js';
import {addSibling} from './sibling-script.js';

export type {MapEngine} from '../elements/map/map-engine.js';

const FILE = 'regional-hotspots.engine.js';

let engine: Promise<MapEngine> | undefined;

/**
 * Loads the engine on the first call: from the file beside this one, unless it is in this file.
 * After a failure the next call tries again. Replaces
 * `elements/map/map-engine.ts`.
 */
export function loadEngine(): Promise<MapEngine> {
  engine ??= startedEngine().catch((cause: unknown) => {
    engine = undefined;
    throw cause;
  });
  return engine;
}

async function startedEngine(): Promise<MapEngine> {
  if (engineStart() === undefined) await addSibling(FILE, engineIntegrity);
  const start = engineStart();
  if (start === undefined) throw new Error(`${FILE} must hold the map engine`);
  return start();
}
