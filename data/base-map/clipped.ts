import type {GeographicBox} from '../../src/cartography/projection/extent.js';
import type {LonLat} from '../../src/cartography/projection/laea.js';

/** One side of a box: the coordinate it fixes, and its value. */
interface Side {
  readonly axis: 0 | 1;
  readonly limit: number;
  /** 1 if the box lies above the limit, -1 if below. */
  readonly sign: 1 | -1;
}

/**
 * Maximum length of a piece of a cut, in degrees: a parallel is not a straight line in an azimuthal
 * map.
 */
const longestCut = 2;

/**
 * Part of a closed ring inside a box, itself closed; empty if there is none. Where the ring leaves
 * the box it follows the side.
 *
 * @see Sutherland, Hodgman: "Reentrant polygon clipping", Communications of the ACM 17 (1974).
 */
export function clippedRing(ring: readonly LonLat[], box: GeographicBox): LonLat[] {
  let kept: LonLat[] = ring.slice(0, -1);
  for (const side of sides(box)) {
    kept = kept.flatMap((point, index) => {
      const before = kept.at(index - 1) ?? point;
      const entering = isInside(point, side) !== isInside(before, side);
      const crossings = entering ? [crossing(before, point, side)] : [];
      return isInside(point, side) ? [...crossings, point] : crossings;
    });
  }
  const first = kept[0];
  return first === undefined ? [] : withFineCuts([...kept, first], box);
}

/** Parts of a line inside a box. */
export function clippedLines(line: readonly LonLat[], box: GeographicBox): LonLat[][] {
  let lines: LonLat[][] = [[...line]];
  for (const side of sides(box)) lines = lines.flatMap((part) => linesOnSide(part, side));
  return lines;
}

function sides({west, south, east, north}: GeographicBox): Side[] {
  return [
    {axis: 0, limit: west, sign: 1},
    {axis: 1, limit: south, sign: 1},
    {axis: 0, limit: east, sign: -1},
    {axis: 1, limit: north, sign: -1},
  ];
}

function isInside(point: LonLat, {axis, limit, sign}: Side): boolean {
  return (point[axis] - limit) * sign >= 0;
}

function crossing(from: LonLat, to: LonLat, {axis, limit}: Side): LonLat {
  const share = (limit - from[axis]) / (to[axis] - from[axis]);
  const other = axis === 0 ? 1 : 0;
  const met = from[other] + share * (to[other] - from[other]);
  return axis === 0 ? [limit, met] : [met, limit];
}

function linesOnSide(line: readonly LonLat[], side: Side): LonLat[][] {
  const parts: LonLat[][] = [];
  let part: LonLat[] = [];
  line.forEach((point, index) => {
    const before = line[index - 1] ?? point;
    if (isInside(before, side) !== isInside(point, side)) part.push(crossing(before, point, side));
    if (isInside(point, side)) {
      part.push(point);
    } else {
      parts.push(part);
      part = [];
    }
  });
  return [...parts, part].filter(({length}) => length > 1);
}

function withFineCuts(ring: readonly LonLat[], box: GeographicBox): LonLat[] {
  const [first] = ring;
  if (first === undefined) return [];
  const fine = [first];
  for (const to of ring.slice(1)) {
    const from = fine.at(-1) ?? first;
    const cut = sides(box).some(({axis, limit}) => from[axis] === limit && to[axis] === limit);
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const pieces = cut ? Math.ceil(length / longestCut) : 1;
    for (let piece = 1; piece < pieces; piece++) {
      const share = piece / pieces;
      fine.push([from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]);
    }
    fine.push(to);
  }
  return fine;
}
