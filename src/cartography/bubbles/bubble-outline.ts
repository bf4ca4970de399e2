/**
 * Opacity of a bubble's fill: borders beneath can be guessed. Not less, because colours that mix
 * belong to no class, and the palettes keep their contrasts only so far.
 */
export const BUBBLE_OPACITY = 0.95;

/**
 * Width of the line around a bubble, in CSS pixels, centred on its edge. Thinner for the
 * smallest, so that the line does not make them look larger than they are.
 */
export function bubbleOutline(radius: number): number {
  return Math.min(1, radius / 3);
}
