/**
 * Year of data that names none: all figures are of the same unknown time.
 *
 * Do not show it to the reader.
 */
export const UNNAMED_YEAR = 0;

/** Maximum number of years in a dataset; any beyond it are left out. */
export const MOST_YEARS = 200;

/** Whether `value` is a valid year. */
export function isYear(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 10_000;
}
