import type {BubbleScene} from './bubble-scene.js';

/**
 * Scene of some of the bubbles of another scene.
 *
 * @param bubbles - Their indices in `scene`, in drawing order.
 */
export function scenePart(scene: BubbleScene, bubbles: ArrayLike<number>): BubbleScene {
  const {length} = bubbles;
  const region = new Uint32Array(length);
  const u = new Float64Array(length);
  const v = new Float64Array(length);
  const radius = new Float64Array(length);
  const of = new Uint8Array(length);
  // A single loop that names each column, so that the browser knows its type.
  for (let at = 0; at < length; at++) {
    const from = bubbles[at] ?? 0;
    region[at] = scene.region[from] ?? 0;
    u[at] = scene.u[from] ?? NaN;
    v[at] = scene.v[from] ?? NaN;
    radius[at] = scene.radius[from] ?? NaN;
    of[at] = scene.colour.of[from] ?? 0;
  }
  const colour = {looks: scene.colour.looks, of};
  return {regions: scene.regions, length, region, u, v, radius, colour};
}

/** Indices in the scene of the bubbles whose regions pass a test. */
export function bubblesWhere(
  {region, length}: BubbleScene,
  test: (region: number) => boolean,
): readonly number[] {
  const found: number[] = [];
  for (let bubble = 0; bubble < length; bubble++) {
    if (test(region[bubble] ?? -1)) found.push(bubble);
  }
  return found;
}
