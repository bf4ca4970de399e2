import {
  boxMeetsCircle,
  boxesOverlap,
  type Box,
  type Circle,
} from '../cartography/projection/box.js';

/** Side of a circle on which its tip lies, and which way along it the tip reaches. */
export interface TipSide {
  readonly side: 'above' | 'below' | 'before' | 'after';
  /** `middle`, or from the circle towards the start (left or top) or the end. */
  readonly reach: 'start' | 'middle' | 'end';
}

/** What a tip has to respect; all in the same CSS pixels. */
export interface TipSurroundings {
  readonly tip: {readonly width: number; readonly height: number};
  /** Box that the tip must not leave. */
  readonly room: Box;
  /** Circles that it should not cover, without its own. */
  readonly neighbours: readonly Circle[];
  /** Boxes that it should not cover, such as the buttons. */
  readonly obstacles: readonly Box[];
}

/** Place of a tip. */
export interface SidedTip {
  readonly left: number;
  readonly top: number;
  /** `undefined` if the tip covers its circle, for lack of room. */
  readonly side: TipSide | undefined;
}

/** Distance between a circle and its tip, in CSS pixels; the tip's style bridges it. */
const GAP = 8;

const SIDES = ['above', 'below', 'before', 'after'] as const;
const REACHES = ['middle', 'start', 'end'] as const;

/** All places beside a circle, in the order in which equals are taken. */
const PLACES: readonly TipSide[] = REACHES.flatMap((reach) =>
  SIDES.map((side): TipSide => ({side, reach})),
);

/** Place of the tip of a circle where it covers the least of other circles; within the room. */
export function sidedTip(circle: Circle, around: TipSurroundings): SidedTip {
  let best: SidedTip | undefined;
  let least = Infinity;
  for (const side of PLACES) {
    const place = keptTip(circle, around, side);
    const cost = place ? covered(place, around) : Infinity;
    if (cost < least) [best, least] = [place, cost];
  }
  return best ?? over(circle, around);
}

/** Place of the tip of a circle on a given side; `undefined` if it does not fit there. */
export function keptTip(
  circle: Circle,
  {tip, room}: Pick<TipSurroundings, 'tip' | 'room'>,
  side: TipSide,
): SidedTip | undefined {
  const {left, top} = besideCircle(circle, tip, side);
  const [right, bottom] = [room.right - tip.width, room.bottom - tip.height];
  const upright = side.side === 'above' || side.side === 'below';
  const fits = upright ? top >= room.top && top <= bottom : left >= room.left && left <= right;
  if (!fits || right < room.left || bottom < room.top) return undefined;
  return {left: within(left, room.left, right), top: within(top, room.top, bottom), side};
}

/** Place on a side, wherever that is. */
function besideCircle(
  {cx, cy, radius}: Circle,
  {width, height}: TipSurroundings['tip'],
  {side, reach}: TipSide,
): {readonly left: number; readonly top: number} {
  const along = (middle: number, length: number): number => {
    if (reach === 'middle') return middle - length / 2;
    return reach === 'start' ? middle + radius - length : middle - radius;
  };
  switch (side) {
    case 'above':
      return {left: along(cx, width), top: cy - radius - GAP - height};
    case 'below':
      return {left: along(cx, width), top: cy + radius + GAP};
    case 'before':
      return {left: cx - radius - GAP - width, top: along(cy, height)};
    case 'after':
      return {left: cx + radius + GAP, top: along(cy, height)};
  }
}

/** Weight of an obstacle against circles, as the area of a circle in square CSS pixels. */
const OBSTACLE = 1e4;

/** Squared radii of the circles covered, and a weight for each obstacle. */
function covered(
  {left, top}: Pick<SidedTip, 'left' | 'top'>,
  {tip, neighbours, obstacles}: TipSurroundings,
): number {
  const box = {left, top, right: left + tip.width, bottom: top + tip.height};
  const blocked = obstacles.filter((each) => boxesOverlap(box, each)).length * OBSTACLE;
  return neighbours.reduce(
    (sum, circle) => sum + (boxMeetsCircle(box, circle) ? circle.radius ** 2 : 0),
    blocked,
  );
}

function over({cx}: Circle, {tip, room}: TipSurroundings): SidedTip {
  const left = within(cx - tip.width / 2, room.left, room.right - tip.width);
  return {left, top: Math.max(room.bottom - tip.height, room.top), side: undefined};
}

function within(value: number, least: number, most: number): number {
  return Math.max(Math.min(value, most), least);
}
