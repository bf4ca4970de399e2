/**
 * Opacity of a bubble's fill, through which borders are faintly visible. Not lower, because mixed
 * colours belong to no class, and the palettes' contrasts hold only to this point.
 */
export const BUBBLE_OPACITY = 0.95;

/**
 * Width of the line around a bubble, in CSS pixels, centred on its edge. Thinner for the smallest
 * bubbles, so that the line does not make them look larger.
 */
export function bubbleOutline(radius: number): number {
  return Math.min(1, radius / 3);
}
