import type {Position} from 'geojson';

/**
 * Digits of the code: printable, without those that need escaping in a string, a template or an
 * inline script.
 */
export const DIGITS =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#%&()*+,-./:;=>?@[]^_{|}~';

/** Digits below this end a number; after the other 24, more digits follow. */
export const LAST_DIGITS = 64;

/**
 * Lines in degrees, decoded.
 *
 * The code is a sequence of whole numbers: for each line the number of its points, then for each
 * point the steps to the east and to the north from the previous point, which may be the last one
 * of the previous line (the first is from 0°, 0°). A number is `2n` or, if negative, `-2n - 1`,
 * written as one digit below {@link LAST_DIGITS}, or as a digit above it for its remainder by 24
 * and the digits of the rest.
 *
 * @param stepsPerDegree - Grid of the code.
 */
export function decodedLines(code: string, stepsPerDegree: number): Position[][] {
  const numbers = decodedNumbers(code);
  const lines: Position[][] = [];
  let at = 0;
  let east = 0;
  let north = 0;
  while (at < numbers.length) {
    const end = at + 1 + 2 * (numbers[at] ?? 0);
    const line: Position[] = [];
    for (at++; at < end; at += 2) {
      east += numbers[at] ?? 0;
      north += numbers[at + 1] ?? 0;
      line.push([east / stepsPerDegree, north / stepsPerDegree]);
    }
    lines.push(line);
  }
  return lines;
}

function decodedNumbers(code: string): number[] {
  const values = digitValues();
  const more = DIGITS.length - LAST_DIGITS;
  const numbers: number[] = [];
  let natural = 0;
  let weight = 1;
  for (let at = 0; at < code.length; at++) {
    const digit = values[code.charCodeAt(at)] ?? 0;
    natural += digit * weight;
    if (digit >= LAST_DIGITS) {
      weight *= more;
      continue;
    }
    numbers.push(natural % 2 === 0 ? natural / 2 : -(natural + 1) / 2);
    natural = 0;
    weight = 1;
  }
  return numbers;
}

/** Value of each digit, by its character code. */
function digitValues(): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;
  return values;
}
