import {symbolScale} from './symbol-scale.js';

/** Room for nested circles and their labels. */
export interface LegendRoom {
  /** Radius of the circle for the maximum, in CSS pixels. */
  readonly maximumRadius?: number;
  /** Least distance between the tops of two circles, as room for their labels, in CSS pixels. */
  readonly labelHeight?: number;
}

const mostValues = 4;
/** Radius below which a circle looks like a dot, in CSS pixels. */
const leastRadius = 2;

/**
 * Round values (1, 2 or 5 times a power of ten) for a legend of nested circles, descending: at
 * most four, none above `maximum`, far enough apart that their labels do not collide. Whole
 * numbers, because circles represent counts.
 *
 * @param maximum - Value of the largest circle of the scale; below 1, the result is empty.
 */
export function legendValues(
  maximum: number,
  {maximumRadius = 40, labelHeight = 16}: LegendRoom = {},
): number[] {
  const scale = symbolScale({maximum, maximumRadius});
  const values: number[] = [];
  let lastTop = Infinity;
  for (const value of roundValues(maximum)) {
    const radius = scale(value);
    const top = 2 * radius;
    const first = values.length === 0;
    if (!first && (lastTop - top < labelHeight || radius < leastRadius)) continue;
    values.push(value);
    lastTop = top;
    if (values.length === mostValues) break;
  }
  return values;
}

/** 1, 2 and 5 times the powers of ten from 1 up to `maximum`, descending. */
function roundValues(maximum: number): number[] {
  if (!(maximum >= 1 && maximum < Infinity)) return [];
  const values: number[] = [];
  for (let power = 1; power <= maximum; power *= 10) {
    values.unshift(...[5 * power, 2 * power, power].filter((value) => value <= maximum));
  }
  return values;
}
