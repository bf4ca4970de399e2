import type {Picture} from './picture.js';

/** A circle on a map, in CSS pixels from the map's top left corner. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Room around the disc, in CSS pixels. */
const ROOM = 3;
/** Directions in which the edge is looked for. */
const DIRECTIONS = 180;
/** Darkness of a pixel that the dark line around a disc covers by half, from 0 to 1. */
const EDGE = 0.43;
/** Step along a direction, in CSS pixels. */
const STEP = 0.02;

/**
 * Position and radius of a disc on white as its pixels show it: the centroid of their darkness, and
 * the mean distance of the outer edge of its line, which is one pixel wide.
 *
 * @param near - Where the disc is, within a pixel or two.
 */
export function darkDisc(shown: Picture, near: Disc): Disc {
  const {x, y} = centroid(shown, near);
  const reach = near.radius + ROOM;
  let sum = 0;
  for (let at = 0; at < DIRECTIONS; at++) {
    const angle = (at / DIRECTIONS) * 2 * Math.PI;
    const [right, down] = [Math.cos(angle), Math.sin(angle)];
    let distance = reach;
    while (distance > 0 && between(shown, x + right * distance, y + down * distance) < EDGE) {
      distance -= STEP;
    }
    sum += distance;
  }
  return {x, y, radius: sum / DIRECTIONS - 0.5};
}

/**
 * Position and radius of a thin ring on white as its pixels show it: the centroid of their darkness,
 * and its mean distance.
 *
 * @param near - Where the ring is, within a pixel or two.
 */
export function thinRing(shown: Picture, near: Disc): Disc {
  const {x, y} = centroid(shown, near);
  let [all, sum] = [0, 0];
  for (const {column, row, dark} of around(shown, near)) {
    all += dark;
    sum += dark * Math.hypot(column + 0.5 - x, row + 0.5 - y);
  }
  return {x, y, radius: sum / all};
}

function centroid(shown: Picture, near: Disc): {x: number; y: number} {
  const sums = {all: 0, x: 0, y: 0};
  for (const {column, row, dark} of around(shown, near)) {
    sums.all += dark;
    sums.x += dark * (column + 0.5);
    sums.y += dark * (row + 0.5);
  }
  return {x: sums.x / sums.all, y: sums.y / sums.all};
}

/** Pixels of a disc and the room around it, which no other disc touches. */
function* around(shown: Picture, {x, y, radius}: Disc) {
  const reach = radius + ROOM;
  for (let row = Math.floor(y - reach); row < y + reach; row++) {
    for (let column = Math.floor(x - reach); column < x + reach; column++) {
      if (Math.hypot(column + 0.5 - x, row + 0.5 - y) > reach) continue;
      yield {column, row, dark: darkness(shown, column, row)};
    }
  }
}

/** Darkness at a point between the centres of four pixels. */
function between(shown: Picture, x: number, y: number): number {
  const [left, top] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
  const [right, down] = [x - 0.5 - left, y - 0.5 - top];
  const above = mixed(darkness(shown, left, top), darkness(shown, left + 1, top), right);
  const below = mixed(darkness(shown, left, top + 1), darkness(shown, left + 1, top + 1), right);
  return mixed(above, below, down);
}

function mixed(one: number, other: number, share: number): number {
  return one + (other - one) * share;
}

/** Darkness of a pixel, from 0 for white to 1 for black. */
function darkness(shown: Picture, column: number, row: number): number {
  const [red, green, blue] = shown.at(column, row);
  return 1 - (red + green + blue) / (3 * 255);
}
