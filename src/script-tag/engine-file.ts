import type {MapEngine} from '../elements/map/map-engine.js';

/** Starts the engine, which comes in a file that is its own worker. */
export type EngineStart = () => MapEngine;

/** Where the file that holds the engine leaves its start for the file that holds the elements. */
export const ENGINE_START: unique symbol = Symbol.for('regional-hotspots.engine');

/** The start of the engine; `undefined` as long as no file has brought one. */
export function engineStart(): EngineStart | undefined {
  return (globalThis as {[ENGINE_START]?: EngineStart})[ENGINE_START];
}
