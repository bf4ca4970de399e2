import type {BubbleScene} from '../cartography/bubbles/bubble-scene.js';

/** Direction on the map, to the right and down, of each arrow key. */
const DIRECTIONS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Number of ranks that other keys move by. */
const STEPS: Readonly<Record<string, number>> = {PageDown: 1, PageUp: -1, Home: -Infinity};

/**
 * Bubble that a key moves to: arrows by position, Page Down and Page Up by rank, Home to the
 * largest and End to the smallest. Without a current bubble, each of these goes to the largest.
 * Rings, which follow the bubbles, are reached by Page Down alone unless there is nothing else.
 *
 * @param scene - Bubbles, and then rings.
 * @param from - Index in the scene of the current bubble.
 * @param bubbles - Number of bubbles.
 * @returns `undefined` for other keys; `from` if there is nothing further in that direction.
 */
export function walkedBubble(
  scene: BubbleScene,
  from: number | undefined,
  key: string,
  bubbles: number = scene.length,
): number | undefined {
  const length = bubbles || scene.length;
  const [step, direction] = [STEPS[key], DIRECTIONS[key]];
  if (length === 0) return undefined;
  if (key === 'End') return length - 1;
  if (step !== undefined) {
    return Math.min(scene.length - 1, Math.max(0, (from ?? -Infinity) + step));
  }
  if (direction === undefined) return undefined;
  return from === undefined ? 0 : (neighbour({...scene, length}, from, direction) ?? from);
}

/** Nearest bubble in a direction; sideways distance counts more. */
function neighbour(
  {length, u, v}: BubbleScene,
  from: number,
  [right, down]: readonly [right: number, down: number],
): number | undefined {
  let found: number | undefined;
  let least = Infinity;
  for (let bubble = 0; bubble < length; bubble++) {
    const across = (u[bubble] ?? NaN) - (u[from] ?? NaN);
    const along = (v[bubble] ?? NaN) - (v[from] ?? NaN);
    const ahead = across * right + along * down;
    const aside = Math.abs(across * down) + Math.abs(along * right);
    const cost = ahead + 2 * aside;
    if (ahead > 0 && aside <= 2 * ahead && cost < least) {
      found = bubble;
      least = cost;
    }
  }
  return found;
}
