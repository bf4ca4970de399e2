import {scaleLinear} from 'd3-scale';

import type {ComparisonMeasure} from './comparison-measure.js';
import type {ComparisonRow} from './comparison-rows.js';

/** Scale that all rows of a comparison share. */
export interface ComparisonScale {
  /** Width, in CSS pixels. */
  readonly width: number;
  /** Distance from the start, in CSS pixels; figures outside the scale lie at its ends. */
  readonly position: (value: number) => number;
  /** Round values, ascending. */
  readonly ticks: readonly number[];
  /** Figure that the others are read against: the average of 1 of quotients, else 0. */
  readonly origin: number;
}

/** Powers of two between which a scale of quotients always lies. */
const LEAST_POWER = -3;
const MOST_POWER = 6;

/** Least distance of two ticks, in CSS pixels. */
const TICK = 44;

/**
 * The scale that holds all figures of some rows: logarithmic for location quotients, so that half
 * and double the average are equally far from it, and linear with a zero for all other measures.
 *
 * @param width - In CSS pixels.
 */
export function comparisonScale(
  rows: readonly ComparisonRow[],
  measure: ComparisonMeasure,
  width: number,
): ComparisonScale {
  const values = rows
    .flatMap(({figures}) => figures.map(({value}) => value))
    .filter((value) => !Number.isNaN(value));
  return measure === 'quotient' ? logarithmic(values, width) : linear(values, width);
}

function logarithmic(values: readonly number[], width: number): ComparisonScale {
  const powers = values.filter((value) => value > 0).map(Math.log2);
  const within = (power: number): number => Math.min(MOST_POWER, Math.max(LEAST_POWER, power));
  const first = within(Math.floor(Math.min(-1, ...powers)));
  const last = within(Math.ceil(Math.max(1, ...powers)));
  const step = Math.max(1, Math.ceil((TICK / width) * (last - first)));
  const all = Array.from({length: last - first + 1}, (_, at) => first + at);
  return {
    width,
    position: (value) => {
      const power = Math.min(last, Math.max(first, Math.log2(value)));
      return ((power - first) / (last - first)) * width;
    },
    // Counted from the average, which is always among them.
    ticks: all.filter((power) => power % step === 0).map((power) => 2 ** power),
    origin: 1,
  };
}

function linear(values: readonly number[], width: number): ComparisonScale {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const count = Math.max(2, Math.floor(width / (1.6 * TICK)));
  const scale = scaleLinear([least, most === least ? least + 1 : most], [0, width]).nice(count);
  return {width, position: (value) => scale(value), ticks: scale.ticks(count), origin: 0};
}
