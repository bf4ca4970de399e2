import {symbolScale} from './symbol-scale.js';

/** Room for nested circles and their labels. */
export interface LegendRoom {
  /** Radius of the circle for the maximum, in CSS pixels. */
  readonly maximumRadius?: number;
  /** Least distance between the tops of two circles, as room for their labels, in CSS pixels. */
  readonly labelHeight?: number;
  /** Largest value drawn, which no value exceeds; by default that of the scale. */
  readonly largest?: number | undefined;
}

const mostValues = 3;
/** Radius below which a circle looks like a dot, in CSS pixels. */
const leastRadius = 2;

/** Least ratio of a value to the next one: the circle is then at most half as wide. */
const step = 4;

/**
 * Round values (1, 2, 2.5 or 5 times a power of ten) for a legend of nested circles, descending: at
 * most three, none above the largest drawn, each at most a quarter of the one before, far enough
 * apart that their labels do not collide. Whole numbers, because circles represent counts.
 *
 * @param maximum - Value of the largest circle of the scale; below 1, the result is empty.
 */
export function legendValues(
  maximum: number,
  {maximumRadius = 40, labelHeight = 16, largest = maximum}: LegendRoom = {},
): number[] {
  const scale = symbolScale({maximum, maximumRadius});
  const isApart = (value: number, before: number): boolean =>
    value <= Math.max(1, before / step) &&
    2 * (scale(before) - scale(value)) >= labelHeight &&
    scale(value) >= leastRadius;
  const values: number[] = [];
  for (const value of roundValues(Math.min(maximum, largest))) {
    const before = values.at(-1);
    if (before === undefined || isApart(value, before)) values.push(value);
    if (values.length === mostValues) break;
  }
  return values;
}

/** 1, 2, 2.5 and 5 times the powers of ten from 1 up to `most`, descending; the first has no 2.5. */
function roundValues(most: number): number[] {
  if (!(most >= 1 && most < Infinity)) return [];
  const values: number[] = [];
  for (let power = 1; power <= most; power *= 10) {
    const round = [5 * power, 2.5 * power, 2 * power, power];
    values.unshift(...round.filter((value) => value <= most && Number.isInteger(value)));
  }
  return /^25/.test(String(values[0])) ? values.slice(1) : values;
}
