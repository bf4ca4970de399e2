import type {MapEngine} from '../elements/map-engine.js';

/** Starts the engine; `url` is that of the file it comes in, which is its own worker. */
export type EngineStart = (url: string) => MapEngine;

/** Where the file that holds the engine leaves its start for the file that holds the elements. */
export const ENGINE_START: unique symbol = Symbol.for('regional-hotspots.engine');

/** The start of the engine; `undefined` as long as no file has brought one. */
export function engineStart(): EngineStart | undefined {
  return (globalThis as {[ENGINE_START]?: EngineStart})[ENGINE_START];
}
