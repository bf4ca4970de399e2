import type {MapEngine} from '../elements/map/map-engine.js';

/** Starts the engine, whose file is its own worker. */
export type EngineStart = () => MapEngine;

/** Global property by which the engine's file passes its start function to the elements' file. */
export const ENGINE_START: unique symbol = Symbol.for('regional-hotspots.engine');

/** The start function of the engine; `undefined` until its file has run. */
export function engineStart(): EngineStart | undefined {
  return (globalThis as {[ENGINE_START]?: EngineStart})[ENGINE_START];
}
