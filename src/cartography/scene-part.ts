import type {BubbleScene} from './bubble-scene.js';

/**
 * Scene of some bubbles of another one.
 *
 * @param bubbles - Their places in `scene`, in the order that they shall be drawn in.
 */
export function scenePart(scene: BubbleScene, bubbles: readonly number[]): BubbleScene {
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

/** Places in the scene of the bubbles whose regions pass a test. */
export function bubblesWhere(
  {region, length}: BubbleScene,
  test: (region: number) => boolean,
): readonly number[] {
  return Array.from({length}, (_, bubble) => bubble).filter((bubble) => test(region[bubble] ?? -1));
}
