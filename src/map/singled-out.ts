import type {BubbleScene} from '../cartography/bubble-scene.js';

/** Scene of the bubbles of some regions only, in the order of `regions`. */
export function singledOut(scene: BubbleScene, regions: readonly number[]): BubbleScene {
  const bubbles = regions.map((region) => scene.region.indexOf(region)).filter((at) => at >= 0);
  const pick = (column: ArrayLike<number>): number[] => bubbles.map((at) => column[at] ?? 0);
  return {
    regions: scene.regions,
    length: bubbles.length,
    region: Uint32Array.from(pick(scene.region)),
    u: Float64Array.from(pick(scene.u)),
    v: Float64Array.from(pick(scene.v)),
    radius: Float64Array.from(pick(scene.radius)),
    colour: {colours: scene.colour.colours, of: Uint8Array.from(pick(scene.colour.of))},
  };
}
