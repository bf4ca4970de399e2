import type {Picture} from './picture.js';

/** A circle on a map, in CSS pixels from the map's top left corner. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A disc with the line around it. */
export interface LinedDisc extends Disc {
  /** Width of the line, in CSS pixels, and its lightness, from 0 for black to 1. */
  readonly line: {readonly width: number; readonly lightness: number};
}

/** Room around the disc, in CSS pixels. */
const ROOM = 3;
/** Directions in which the edge is looked for. */
const DIRECTIONS = 180;
/** Lightness at the edge of a line, as a share of the line's own. */
const EDGE = 0.47;
/** Step along a direction, in CSS pixels. */
const STEP = 0.02;

/**
 * Position and radius of a disc on black as its pixels show it: the centroid of their lightness, and
 * the mean distance of the outer edge of its line.
 *
 * @param near - Where the disc is, within a pixel or two.
 */
export function lightDisc(shown: Picture, near: LinedDisc): Disc {
  const {width, lightness: line} = near.line;
  const {x, y} = centroid(shown, near);
  const reach = near.radius + ROOM;
  let sum = 0;
  for (let at = 0; at < DIRECTIONS; at++) {
    const angle = (at / DIRECTIONS) * 2 * Math.PI;
    const [right, down] = [Math.cos(angle), Math.sin(angle)];
    let distance = reach;
    while (
      distance > 0 &&
      between(shown, x + right * distance, y + down * distance) < EDGE * line
    ) {
      distance -= STEP;
    }
    sum += distance;
  }
  return {x, y, radius: sum / DIRECTIONS - width / 2};
}

/**
 * Position and radius of a thin ring on black as its pixels show it: the centroid of their lightness,
 * and its mean distance.
 *
 * @param near - Where the ring is, within a pixel or two.
 */
export function thinRing(shown: Picture, near: Disc): Disc {
  const {x, y} = centroid(shown, near);
  let [all, sum] = [0, 0];
  for (const {column, row, light} of around(shown, near)) {
    all += light;
    sum += light * Math.hypot(column + 0.5 - x, row + 0.5 - y);
  }
  return {x, y, radius: sum / all};
}

function centroid(shown: Picture, near: Disc): {x: number; y: number} {
  const sums = {all: 0, x: 0, y: 0};
  for (const {column, row, light} of around(shown, near)) {
    sums.all += light;
    sums.x += light * (column + 0.5);
    sums.y += light * (row + 0.5);
  }
  return {x: sums.x / sums.all, y: sums.y / sums.all};
}

/** Pixels of a disc and the room around it, which no other disc touches. */
function* around(shown: Picture, {x, y, radius}: Disc) {
  const reach = radius + ROOM;
  for (let row = Math.floor(y - reach); row < y + reach; row++) {
    for (let column = Math.floor(x - reach); column < x + reach; column++) {
      if (Math.hypot(column + 0.5 - x, row + 0.5 - y) > reach) continue;
      yield {column, row, light: lightness(shown, column, row)};
    }
  }
}

/** Lightness at a point between the centres of four pixels. */
function between(shown: Picture, x: number, y: number): number {
  const [left, top] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
  const [right, down] = [x - 0.5 - left, y - 0.5 - top];
  const above = mixed(lightness(shown, left, top), lightness(shown, left + 1, top), right);
  const below = mixed(lightness(shown, left, top + 1), lightness(shown, left + 1, top + 1), right);
  return mixed(above, below, down);
}

function mixed(one: number, other: number, share: number): number {
  return one + (other - one) * share;
}

/** Lightness of a pixel, from 0 for black to 1 for white. */
function lightness(shown: Picture, column: number, row: number): number {
  const [red, green, blue] = shown.at(column, row);
  return (red + green + blue) / (3 * 255);
}
