import type {BubbleScene} from './bubble-scene.js';

/**
 * Scene of some bubbles of another one.
 *
 * @param bubbles - Their places in `scene`, in the order that they shall be drawn in.
 */
export function scenePart(scene: BubbleScene, bubbles: ArrayLike<number>): BubbleScene {
  const {length} = bubbles;
  return {
    regions: scene.regions,
    length,
    region: picked(scene.region, bubbles, new Uint32Array(length)),
    u: picked(scene.u, bubbles, new Float64Array(length)),
    v: picked(scene.v, bubbles, new Float64Array(length)),
    radius: picked(scene.radius, bubbles, new Float64Array(length)),
    colour: {
      colours: scene.colour.colours,
      of: picked(scene.colour.of, bubbles, new Uint8Array(length)),
    },
  };
}

/** Places in the scene of the bubbles whose regions pass a test. */
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

function picked<Column extends Uint32Array | Float64Array | Uint8Array>(
  from: Column,
  places: ArrayLike<number>,
  column: Column,
): Column {
  for (let at = 0; at < column.length; at++) column[at] = from[places[at] ?? 0] ?? 0;
  return column;
}
