/**
 * Stands for the year in data that names none at all: the figures are of one unknown moment.
 *
 * Show no year then.
 */
export const UNNAMED_YEAR = 0;

/** Most years of one dataset; what goes beyond is left out. */
export const MOST_YEARS = 200;

/** Whether `value` can be the number of a year. */
export function isYear(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 10_000;
}
