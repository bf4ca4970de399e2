import {lengthWithin, type Box, type Circle, type Line} from '../projection/box.js';
import {rimDistance, type LabelGround} from './label-ground.js';
import {linesSize, type LabelLine} from './map-label.js';
import {besideGap, regionSite, siteNumbers, siteStep, type RegionSite} from './region-sites.js';

/** A circle to be named. */
export interface LabelWish {
  /** Index of the circle in the ground. */
  readonly circle: number;
  readonly lines: readonly LabelLine[];
  /** Whether the name may lie on the circle. */
  readonly inside: boolean;
  /** Whether the name is set even in a bad place. */
  readonly must: boolean;
  /** Number of the place that the name has had so far. */
  readonly before: number | undefined;
}

/** Costs of a place; the unit is arbitrary. */
const COST = {
  /** For a box that is all covered, by its covered share. */
  covered: 24,
  touched: 0.4,
  rival: 7,
  /** For each pixel of a leader over other circles. */
  crossed: 0.1,
  crossedLarge: 0.28,
  step: 0.35,
};

/** A place that costs more is not worth it. */
const LIMIT = 13;

/** Points of a rim that are tested. */
const POINTS = 24;

/** Space on both sides of a name, in CSS pixels. */
const SPACE = 2;

/** The place found, with its number. */
export interface FoundRegionSite extends RegionSite {
  readonly site: number;
}

/**
 * Place for the name of a circle: the cheapest, but the one so far if it will still do. A name may
 * lie on circles smaller than half its own and on no other.
 *
 * @returns `undefined` if there is no room.
 */
export function regionPlace(
  wish: LabelWish,
  ground: LabelGround,
  small: boolean,
): FoundRegionSite | undefined {
  const circle = ground.circles[wish.circle];
  if (circle === undefined) return undefined;
  const {width, height} = linesSize(wish.lines);
  const options = {circle, width, height, small};
  let best: FoundRegionSite | undefined;
  let least = wish.must ? Infinity : LIMIT;
  const attempt = (site: number): void => {
    const place = regionSite(options, site);
    if (place === undefined || (place.tip === undefined && !wish.inside)) return;
    const cost = siteCost(place, {wish, ground, small, most: least, step: siteStep(site)});
    if (cost < least) [best, least] = [{...place, site}, cost];
  };
  if (wish.before !== undefined) attempt(wish.before);
  if (best !== undefined) return best;
  // From the centre of the circle only as the last resort.
  for (const from of wish.must ? (['rim', 'centre'] as const) : (['rim'] as const)) {
    const {first, end} = siteNumbers(small, from);
    for (let site = first; site < end && COST.step * siteStep(site) < least; site++) attempt(site);
    if (best !== undefined) break;
  }
  return best;
}

/** Box of a name with the space that keeps it from its neighbours. */
export function spacedBox(box: Box): Box {
  const {left, top, right, bottom} = box;
  return {left: left - SPACE, top, right: right + SPACE, bottom};
}

interface Trial {
  readonly wish: LabelWish;
  readonly ground: LabelGround;
  readonly small: boolean;
  /** Steps down the order of places. */
  readonly step: number;
  /** Cost from which the place is of no use. */
  readonly most: number;
}

/** Cost of a place; infinite where no name may be. */
function siteCost(site: RegionSite, {wish, ground, small, step, most}: Trial): number {
  const {box, leader, tip} = site;
  const own = ground.circles[wish.circle];
  if (own === undefined || !ground.isFree(spacedBox(box))) return Infinity;
  if (tip !== undefined && isHidden(tip, wish.circle, ground)) return Infinity;
  const gap = besideGap(small) + 1;
  const area = (box.right - box.left) * (box.bottom - box.top);
  const reach = leader === undefined ? gap : 1;
  const {left, top, right, bottom} = box;
  const near = {left: left - reach, top: top - reach, right: right + reach, bottom: bottom + reach};
  let cost = COST.step * step;
  let rival = 0;
  const forbidden = ground.someNear(near, (circle, index) => {
    if (index === wish.circle) return false;
    const distance = rimDistance(box, circle);
    // On the circle, only what is drawn above it matters.
    if (tip === undefined) return distance < 0 && index > wish.circle;
    if (distance >= 0) {
      if (distance < reach && circle.radius >= own.radius / 3) rival = COST.rival;
      return false;
    }
    if (circle.radius >= own.radius / 2) return true;
    cost += COST.touched + (COST.covered * overlapArea(box, circle)) / area;
    return cost >= most;
  });
  if (forbidden) return Infinity;
  cost += rival;
  if (leader === undefined || cost >= most) return cost;
  if (!ground.isClear(leader)) return Infinity;
  ground.someNear(lineBox(leader), (circle, index) => {
    const rate = circle.radius >= own.radius / 2 ? COST.crossedLarge : COST.crossed;
    if (index !== wish.circle) cost += rate * lengthWithin(leader, circle);
    return cost >= most;
  });
  return cost;
}

/** Share of the rim of a circle that lies under other circles, from 0 to 1. */
export function coveredShare(ground: LabelGround, circle: number): number {
  const {cx = 0, cy = 0, radius = 0} = ground.circles[circle] ?? {};
  const hidden = Array.from({length: POINTS}, (_, at) => {
    const turn = (at / POINTS) * 2 * Math.PI;
    const point = {x: cx + radius * Math.cos(turn), y: cy + radius * Math.sin(turn)};
    return Number(isHidden(point, circle, ground));
  });
  return hidden.reduce((sum, each) => sum + each, 0) / POINTS;
}

/**
 * Whether a point of a circle lies under another one.
 *
 * @param own - Index of the circle in the ground.
 */
export function isHidden(
  {x, y}: {x: number; y: number},
  own: number,
  ground: LabelGround,
): boolean {
  const circle = ground.circles[own];
  // A leader from the centre is the last resort, whatever covers it.
  if (circle?.cx === x && circle.cy === y) return false;
  return ground.someNear(
    {left: x, top: y, right: x, bottom: y},
    ({cx, cy, radius}, index) => index > own && (x - cx) ** 2 + (y - cy) ** 2 < radius ** 2,
  );
}

/** Area of a circle within a box, as that of a square with the same area as the circle. */
export function overlapArea(box: Box, {cx, cy, radius}: Circle): number {
  const half = (radius * Math.sqrt(Math.PI)) / 2;
  const across = Math.min(box.right, cx + half) - Math.max(box.left, cx - half);
  const down = Math.min(box.bottom, cy + half) - Math.max(box.top, cy - half);
  return Math.max(0, across) * Math.max(0, down);
}

/** Smallest box around a line. */
export function lineBox({x1, y1, x2, y2}: Line): Box {
  return {
    left: Math.min(x1, x2),
    top: Math.min(y1, y2),
    right: Math.max(x1, x2),
    bottom: Math.max(y1, y2),
  };
}
