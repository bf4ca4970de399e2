import {NO_STARS} from '../../dataset/hotspot-dataset.js';
import {flagMask} from '../../dataset/quality-flag.js';
import type {DataPlace, ProblemList} from './problem-list.js';

/** Largest figure accepted; all whole numbers up to it are exact. */
export const LARGEST_FIGURE: number = Number.MAX_SAFE_INTEGER;

/** Maximum number of stars in the data. */
export const MOST_STARS = 9;

/** Maximum number of missing components that is counted. */
export const MOST_INCOMPLETE = 255;

/**
 * Called with a value that cannot be taken unchanged, and a message on the fault and how it was
 * handled.
 */
export type Complaint = (value: unknown, message: string) => void;

/** A figure from 0; `NaN` if missing or refused. */
export function figureFrom(value: unknown, complain: Complaint): number {
  if (typeof value === 'number' && value >= 0 && value <= LARGEST_FIGURE) return value + 0;
  if (value === undefined || value === null) return NaN;
  complain(value, `${figureFault(value)}; the figure was left out`);
  return NaN;
}

/** Stars from 0; {@link NO_STARS} if missing or refused. */
export function starsFrom(value: unknown, complain: Complaint): number {
  if (isCount(value) && value <= MOST_STARS) return value + 0;
  if (value === undefined || value === null) return NO_STARS;
  complain(value, `must be a whole number from 0 to ${MOST_STARS}; the stars were left out`);
  return NO_STARS;
}

/** Number of component figures that were not published; 0 if missing or refused. */
export function incompleteFrom(value: unknown, complain: Complaint): number {
  if (isCount(value)) return Math.min(value, MOST_INCOMPLETE) + 0;
  if (value === undefined || value === null) return 0;
  complain(value, 'must be the whole number of figures that are missing; it was left out');
  return 0;
}

const masks = new Map<unknown, number>([
  [undefined, 0],
  [null, 0],
  ['', 0],
]);

/** Mask of quality flags given as letters; 0 if missing. Only the unknown letters are refused. */
export function flagsFrom(value: unknown, complain: Complaint): number {
  const known = masks.get(value);
  if (known !== undefined) return known;
  if (typeof value !== 'string' || value.length > 40) {
    complain(value, 'must be the letters of quality flags, such as "bd"; the flags were left out');
    return 0;
  }
  const mask = flagMask(value);
  if (mask !== undefined) {
    if (masks.size < 1_000) masks.set(value, mask);
    return mask;
  }
  complain(value, 'has letters that are not quality flags; they were left out');
  return [...value].reduce((sum, letter) => sum | (flagMask(letter) ?? 0), 0);
}

/** Complaint that reports problems of `field` at a place. */
export function complaintAt(place: DataPlace, field: string, problems: ProblemList): Complaint {
  return (value, message) => problems.add(place, {severity: 'error', field, value, message});
}

/** Whether `value` is a whole number from 0. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function figureFault(value: unknown): string {
  if (typeof value === 'string') return 'must be a number, not text';
  if (typeof value !== 'number') return 'must be a number or null';
  if (value < 0) return 'must not be negative';
  return Number.isFinite(value) ? 'is larger than any count' : 'must be a finite number';
}
