/** Upright rectangle in CSS pixels; y grows downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Circle in CSS pixels; y grows downwards. */
export interface Circle {
  readonly cx: number;
  readonly cy: number;
  readonly radius: number;
}

/** Straight line between two points, in CSS pixels. */
export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Box of a given size around its centre. */
export function boxAround(
  {cx, cy}: Pick<Circle, 'cx' | 'cy'>,
  {width, height}: {readonly width: number; readonly height: number},
): Box {
  return {
    left: cx - width / 2,
    top: cy - height / 2,
    right: cx + width / 2,
    bottom: cy + height / 2,
  };
}

/** Whether two boxes share more than an edge. */
export function boxesOverlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** Whether `inner` is within `outer`, edges included. */
export function boxWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** Point of a box that is nearest to another point. */
export function nearestInBox(box: Box, {x, y}: {x: number; y: number}): {x: number; y: number} {
  return {
    x: Math.min(Math.max(x, box.left), box.right),
    y: Math.min(Math.max(y, box.top), box.bottom),
  };
}

/** Whether a box overlaps a circle. */
export function boxMeetsCircle(box: Box, {cx, cy, radius}: Circle): boolean {
  const {x, y} = nearestInBox(box, {x: cx, y: cy});
  return Math.hypot(x - cx, y - cy) < radius;
}

/** Whether a line meets a circle. */
export function lineMeetsCircle({x1, y1, x2, y2}: Line, {cx, cy, radius}: Circle): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = ((cx - x1) * dx + (cy - y1) * dy) / (dx * dx + dy * dy || 1);
  const at = Math.min(Math.max(along, 0), 1);
  return Math.hypot(x1 + at * dx - cx, y1 + at * dy - cy) < radius;
}

/** Whether a line meets a box. */
export function lineMeetsBox({x1, y1, x2, y2}: Line, {left, top, right, bottom}: Box): boolean {
  if (Math.max(x1, x2) <= left || Math.min(x1, x2) >= right) return false;
  if (Math.max(y1, y2) <= top || Math.min(y1, y2) >= bottom) return false;
  if (x1 === x2 || y1 === y2) return true;
  // The corners are on both sides of the line.
  const side = (x: number, y: number): number => (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
  const [one, other] = (x2 - x1) * (y2 - y1) > 0 ? [bottom, top] : [top, bottom];
  return side(left, one) * side(right, other) < 0;
}

/** Whether two lines cross. */
export function linesCross(one: Line, other: Line): boolean {
  const side = ({x1, y1, x2, y2}: Line, x: number, y: number): number =>
    (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
  return (
    side(one, other.x1, other.y1) * side(one, other.x2, other.y2) < 0 &&
    side(other, one.x1, one.y1) * side(other, one.x2, one.y2) < 0
  );
}

/** Length of the part of a line that lies within a circle. */
export function lengthWithin({x1, y1, x2, y2}: Line, {cx, cy, radius}: Circle): number {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const along = ((cx - x1) * (x2 - x1) + (cy - y1) * (y2 - y1)) / length;
  const aside = Math.hypot(cx - x1, cy - y1) ** 2 - along ** 2;
  const half = Math.sqrt(Math.max(0, radius ** 2 - aside));
  return Math.max(0, Math.min(length, along + half) - Math.max(0, along - half));
}
