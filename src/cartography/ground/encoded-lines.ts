import type {Position} from 'geojson';

import type {BitCoder} from './bit-coder.js';
import {BitDecoder} from './bit-decoder.js';

/** A point in whole steps of the code's grid, to the east and to the north. */
export type GridPoint = readonly [east: number, north: number];

/**
 * Lines in degrees, decoded.
 *
 * @param stepsPerDegree - Grid of the code.
 */
export function decodedLines(code: string, stepsPerDegree: number): Position[][] {
  return codedLines(new BitDecoder(code)).map((line) =>
    line.map(([east, north]) => [east / stepsPerDegree, north / stepsPerDegree]),
  );
}

/**
 * Codes lines: their number, then for each line the number of its points and the steps to the east
 * and to the north from point to point, the first from the last point of the line before.
 *
 * The probabilities of a step depend on the lengths and directions of those before it.
 *
 * @param lines - The lines to write; a decoder ignores them.
 * @returns The lines written or read.
 */
export function codedLines(
  coder: BitCoder,
  lines: readonly (readonly GridPoint[])[] = [],
): GridPoint[][] {
  const count = codedNumber(coder, {...LENGTH, value: lines.length});
  let last: GridPoint = [0, 0];
  return Array.from({length: count}, (_, index) => {
    const line = lines[index] ?? [];
    let before: GridPoint | undefined;
    const length = codedNumber(coder, {...LENGTH, value: line.length});
    return Array.from({length}, (__, at): GridPoint => {
      const [toEast = 0, toNorth = 0] = line[at] ?? [];
      const step = codedStep(coder, [toEast - last[0], toNorth - last[1]], before);
      before = step;
      last = [last[0] + step[0], last[1] + step[1]];
      return last;
    });
  });
}

/** Kind of a number, for its contexts. */
interface CodedNumber {
  readonly value: number;
  /** Context of the size, below 160. */
  readonly size: number;
  /** Context of the digits below the first: 0, 1 or 2. */
  readonly digits: number;
  /** Context of the sign, below 48. */
  readonly sign: number;
}

const LENGTH = {size: 0, digits: 0, sign: 0} as const;

/** A step to the next point; without one before it, from line to line. */
function codedStep(coder: BitCoder, [east, north]: GridPoint, before?: GridPoint): GridPoint {
  const turn = before && 3 * signOf(before[0]) + signOf(before[1]);
  const long = before && Math.max(binaryDigits(before[0]), binaryDigits(before[1]));
  const codedEast = codedNumber(
    coder,
    long === undefined || turn === undefined
      ? {value: east, size: 1, digits: 1, sign: 1}
      : {value: east, size: 16 + long, digits: 1, sign: 3 + turn},
  );
  const codedNorth = codedNumber(
    coder,
    long === undefined || turn === undefined
      ? {value: north, size: 2, digits: 2, sign: 2}
      : {
          value: north,
          size: 32 + 8 * binaryDigits(codedEast) + (long >> 1),
          ...{digits: 2, sign: 12 + 9 * signOf(codedEast) + turn},
        },
  );
  return [codedEast, codedNorth];
}

/** Digits of a whole number's amount in the binary system, at most 15. */
function binaryDigits(value: number): number {
  return 32 - Math.clz32(Math.abs(value));
}

function signOf(value: number): number {
  return Math.sign(value) + 1;
}

/** A number of at most 16 binary digits: how many it has, all but the first, and its sign. */
function codedNumber(coder: BitCoder, {value, size, digits, sign}: CodedNumber): number {
  const amount = Math.abs(value);
  let length = 0;
  while (coder.bit(32 * size + length, length < binaryDigits(value))) length++;
  if (length === 0) return 0;
  let coded = 1;
  for (let digit = length - 2; digit >= 0; digit--) {
    const place = length - 2 - digit < 2 ? 64 * digits + 4 * length + coded : 192;
    const one = coder.bit(5120 + place, ((amount >> digit) & 1) === 1);
    coded = 2 * coded + Number(one);
  }
  return coder.bit(5400 + sign, value < 0) ? -coded : coded;
}
