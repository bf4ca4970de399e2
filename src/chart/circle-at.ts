import type {Circle} from '../cartography/projection/box.js';

/** Distance from the centre of a circle at which it is pointed at, however small it is. */
const leastReach = 20;

/**
 * Index of the circle under the pointer: the smallest one that contains it, as small circles lie on
 * top; else the nearest within 20 px; −1 if there is none.
 */
export function circleAt(
  circles: readonly Circle[],
  {x, y}: {readonly x: number; readonly y: number},
): number {
  let [smallest, radius, nearest, least] = [-1, Infinity, -1, leastReach];
  circles.forEach((circle, at) => {
    const distance = Math.hypot(circle.cx - x, circle.cy - y);
    if (distance <= circle.radius && circle.radius < radius) {
      [smallest, radius] = [at, circle.radius];
    }
    if (distance < least) [nearest, least] = [at, distance];
  });
  return smallest >= 0 ? smallest : nearest;
}
