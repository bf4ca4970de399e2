import {boxAround, nearestInBox, type Box, type Circle, type Line} from '../projection/box.js';
import type {MapLabel} from './map-label.js';

/** A place for the name of a circle. */
export interface RegionSite extends Pick<MapLabel, 'align' | 'leader' | 'box'> {
  /** Point that the name touches or its leader starts from; `undefined` on the circle. */
  readonly tip: {readonly x: number; readonly y: number} | undefined;
}

/** Circle and size of the name. */
export interface RegionSiteOptions {
  readonly circle: Circle;
  readonly width: number;
  readonly height: number;
  /** Whether names are set for a small map. */
  readonly small: boolean;
  /** Lengths of leaders, in CSS pixels; by default those of names. */
  readonly reaches?: readonly number[];
}

/** Right and up, right and down, left and up, left and down, right, left, above, below. */
const SIDES: readonly Direction[] = [
  [0.71, -0.71],
  [0.71, 0.71],
  [-0.71, -0.71],
  [-0.71, 0.71],
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
];

const DIRECTIONS: readonly Direction[] = Array.from({length: 16}, (_, turn) => {
  const angle = ((turn - 2) / 8) * Math.PI;
  return [Math.cos(angle), Math.sin(angle)];
});

/** Lengths of leaders, in CSS pixels. */
const REACHES = [12, 20, 30, 42, 54, 70, 88];
const SMALL_REACHES = [10, 16, 24, 34];

/** Distance of a leader's dot from the rim, in CSS pixels. */
const INSET = 3;

/** Numbers of the first place beside a circle, with a leader from its rim, and from its centre. */
const BESIDE = 1;
const APART = BESIDE + SIDES.length;
const FROM_CENTRE = 200;

type Direction = readonly [x: number, y: number];

/** Distance between a circle and the name beside it, in CSS pixels. */
export function besideGap(small: boolean): number {
  return small ? 3 : 4;
}

/** Numbers of all places, the preferred one first: on the circle, beside it, with a leader. */
export function siteNumbers(small: boolean, from: 'rim' | 'centre'): {first: number; end: number} {
  const count = (small ? SMALL_REACHES : REACHES).length * DIRECTIONS.length;
  return from === 'rim'
    ? {first: 0, end: APART + count}
    : {first: FROM_CENTRE, end: FROM_CENTRE + count};
}

/** Numbers of the places with a leader of one of these lengths from the rim. */
export function leaderNumbers(reaches: readonly number[]): {first: number; end: number} {
  return {first: APART, end: APART + reaches.length * DIRECTIONS.length};
}

/** Steps down the order of places, from 0. */
export function siteStep(number: number): number {
  if (number < APART) return Math.max(0, number - BESIDE);
  return SIDES.length + Math.floor(apart(number) / DIRECTIONS.length);
}

/** Place of a number; `undefined` where the name does not fit on the circle. */
export function regionSite(options: RegionSiteOptions, number: number): RegionSite | undefined {
  if (number < BESIDE) return siteOnCircle(options);
  const {circle, width, height, small} = options;
  const isBeside = number < APART;
  const [x, y] = directionOf(number);
  const away = circle.radius + (isBeside ? besideGap(small) : reachOf(number, options));
  const [side, up] = [sign(x), sign(y)];
  const cx = circle.cx + away * x + (side * width) / 2;
  const cy = circle.cy + away * y + (up * height) / 2;
  const box = boxAround({cx, cy}, options);
  const inwards = isBeside ? 0 : number < FROM_CENTRE ? INSET : Infinity;
  const tip = rimPoint(circle, box, Math.min(inwards, circle.radius));
  return {
    box,
    align: side < 0 ? 'end' : side > 0 ? 'start' : 'middle',
    leader: isBeside ? undefined : lineTo(box, tip),
    tip,
  };
}

function siteOnCircle(options: RegionSiteOptions): RegionSite | undefined {
  const {circle, width, height} = options;
  if (Math.hypot(width, height) / 2 > circle.radius - 2) return undefined;
  return {box: boxAround(circle, options), align: 'middle', leader: undefined, tip: undefined};
}

/** Direction from the centre of a circle of a place outside it. */
function directionOf(number: number): Direction {
  const direction =
    number < APART ? SIDES[number - BESIDE] : DIRECTIONS[apart(number) % DIRECTIONS.length];
  return direction ?? [0, 0];
}

/** Length of the leader of a place that has one, in CSS pixels. */
function reachOf(number: number, {small, reaches}: RegionSiteOptions): number {
  const lengths = reaches ?? (small ? SMALL_REACHES : REACHES);
  return lengths[Math.floor(apart(number) / DIRECTIONS.length)] ?? 0;
}

/** Number among the places with a leader. */
function apart(number: number): number {
  return number - (number < FROM_CENTRE ? APART : FROM_CENTRE);
}

function sign(part: number): number {
  return Math.abs(part) < 0.01 ? 0 : Math.sign(part);
}

/** Point of the rim that is nearest to a box, moved inwards. */
function rimPoint(
  {cx, cy, radius}: Circle,
  box: Box,
  inwards: number,
): {readonly x: number; readonly y: number} {
  const {x, y} = nearestInBox(box, {x: cx, y: cy});
  const part = (radius - inwards) / (Math.sqrt((x - cx) ** 2 + (y - cy) ** 2) || 1);
  return {x: cx + (x - cx) * part, y: cy + (y - cy) * part};
}

function lineTo(box: Box, {x, y}: {readonly x: number; readonly y: number}): Line {
  const end = nearestInBox(box, {x, y});
  return {x1: x, y1: y, x2: end.x, y2: end.y};
}
