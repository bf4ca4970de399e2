import {DIGITS, LAST_DIGITS} from '../../src/cartography/ground/encoded-lines.js';

/** A point in whole steps of the code's grid, to the east and to the north. */
export type GridPoint = readonly [east: number, north: number];

/** Code of lines; see `decodedLines`, which reads it. */
export function lineCode(lines: readonly (readonly GridPoint[])[]): string {
  let [east, north] = [0, 0];
  const numbers = lines.flatMap((line) => [
    line.length,
    ...line.flatMap((point) => {
      const way = [point[0] - east, point[1] - north];
      [east, north] = point;
      return way;
    }),
  ]);
  return numbers.map((number) => digits(number < 0 ? -2 * number - 1 : 2 * number)).join('');
}

function digits(natural: number): string {
  if (natural < LAST_DIGITS) return DIGITS.charAt(natural);
  const more = DIGITS.length - LAST_DIGITS;
  const rest = natural - LAST_DIGITS;
  return DIGITS.charAt(LAST_DIGITS + (rest % more)) + digits(Math.floor(rest / more));
}
