import {flagMask} from '../../dataset/quality-flag.js';
import {isCount, LARGEST_FIGURE} from '../values/checked-figure.js';

/**
 * Writes faultless values to a column, from `first` on at a distance of `step`.
 *
 * Kept apart from the functions that explain faults, because most of the reading time is spent
 * here.
 *
 * @returns Whether all values could be taken; if not, they have to be read with more care.
 */
export type RunCopy<C> = (
  values: readonly unknown[],
  column: C,
  first: number,
  step: number,
) => boolean;

/** Copies figures from 0. */
export const copyFigures: RunCopy<Float64Array> = (values, column, first, step) => {
  let to = first;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at];
    if (typeof value === 'number' && value >= 0 && value <= LARGEST_FIGURE) column[to] = value + 0;
    else if (value !== null) return false;
    to += step;
  }
  return true;
};

/** Copies whole numbers from 0 to `most`. */
export function copyCounts(most: number): RunCopy<Uint8Array> {
  return (values, column, first, step) => {
    let to = first;
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at];
      if (isCount(value) && value <= most) column[to] = value;
      else if (value !== null) return false;
      to += step;
    }
    return true;
  };
}

/** Copies quality flags. */
export const copyFlags: RunCopy<Uint16Array> = (values, column, first, step) => {
  let to = first;
  let [letters, mask]: [unknown, number | undefined] = ['', 0];
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at];
    if (value !== null && value !== letters) {
      mask = typeof value === 'string' && value.length < 10 ? flagMask(value) : undefined;
      letters = value;
    }
    if (mask === undefined) return false;
    if (value !== null) column[to] = mask;
    to += step;
  }
  return true;
};
