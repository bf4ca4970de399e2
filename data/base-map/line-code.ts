import {codedLines, type GridPoint} from '../../src/cartography/ground/encoded-lines.js';
import {BitEncoder} from './bit-encoder.js';

/** Code of lines; see `decodedLines`, which reads it. */
export function lineCode(lines: readonly (readonly GridPoint[])[]): string {
  const encoder = new BitEncoder();
  codedLines(encoder, lines);
  return encoder.code();
}
