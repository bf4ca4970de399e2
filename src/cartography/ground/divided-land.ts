import type {Position} from 'geojson';

import {insideArea} from '../../dataset/inside-area.js';

/** A piece of land between coasts and borders. */
export interface LandPiece {
  /** Coordinates of one GeoJSON polygon. */
  readonly polygon: Position[][];
  /** Parts of its edge along the sea. */
  readonly coast: Position[][];
  /** Lines along its edge that are borders; the same objects as given. */
  readonly borders: Position[][];
}

/** A line between two places where lines meet, in the direction that has the land on its left. */
interface Side {
  readonly line: Position[];
  /** The border that it follows; `undefined` along the sea. */
  readonly border?: Position[];
}

/**
 * Pieces into which borders divide land, in an order that depends on the arguments alone.
 *
 * @param rings - Closed edges of the land, which is on their left.
 * @param borders - Lines that end at each other's ends or at points of the rings.
 */
export function dividedLand(
  rings: readonly Position[][],
  borders: readonly Position[][],
): LandPiece[] {
  const meetings = new Set(borders.flatMap((line) => [keyOf(line[0]), keyOf(line.at(-1))]));
  const sides = rings.flatMap((ring) => coastSides(ring, meetings));
  for (const border of borders) {
    sides.push({line: border, border}, {line: border.toReversed(), border});
  }
  const pieces: LandPiece[] = [];
  const holes: LandPiece[] = [];
  for (const piece of closedEdges(sides)) {
    (doubleSurface(piece.polygon[0]) > 0 ? pieces : holes).push(piece);
  }
  for (const hole of holes) {
    const around = pieces.find((piece) => surrounds(piece, hole));
    around?.polygon.push(...hole.polygon);
    around?.coast.push(...hole.coast);
    around?.borders.push(...hole.borders);
  }
  return pieces;
}

/** Parts of a ring between the places where borders end; the whole ring if there are none. */
function coastSides(ring: Position[], meetings: ReadonlySet<number>): Side[] {
  const first = ring.findIndex((point) => meetings.has(keyOf(point)));
  if (first < 0) return [{line: ring}];
  const sides: Side[] = [];
  let line: Position[] = [];
  for (const point of [...ring.slice(first), ...ring.slice(1, first + 1)]) {
    line.push(point);
    if (line.length === 1 || !meetings.has(keyOf(point))) continue;
    sides.push({line});
    line = [point];
  }
  return sides;
}

/** Closed edges that the sides form, each as a piece with one ring. */
function closedEdges(sides: readonly Side[]): LandPiece[] {
  const leaving = new Map<number, Side[]>();
  for (const side of sides) {
    const key = keyOf(side.line[0]);
    leaving.set(key, [...(leaving.get(key) ?? []), side]);
  }
  const edges: LandPiece[] = [];
  const used = new Set<Side>();
  for (const first of sides) {
    if (used.has(first)) continue;
    const ring: Position[] = [];
    const edge = {polygon: [ring], coast: [] as Position[][], borders: [] as Position[][]};
    let side = first;
    do {
      const {line, border} = side;
      used.add(side);
      ring.push(...line.slice(ring.length > 0 ? 1 : 0));
      if (border === undefined) edge.coast.push(line);
      else edge.borders.push(border);
      side = leftmost(line, leaving.get(keyOf(line.at(-1)))) ?? first;
    } while (side !== first);
    edges.push(edge);
  }
  return edges;
}

/** The side that turns to the left the most from the end of a line; back along it only at a dead end. */
function leftmost(line: readonly Position[], sides: readonly Side[] = []): Side | undefined {
  const back = direction(line.at(-1), line.at(-2));
  const turn = ({line: [from, to]}: Side): number => (back - direction(from, to) + 1) % 1 || 1;
  return sides.toSorted((one, other) => turn(one) - turn(other))[0];
}

/** Direction from one point to another, in turns. */
function direction([x1 = 0, y1 = 0]: Position = [], [x2 = 0, y2 = 0]: Position = []): number {
  return Math.atan2(y2 - y1, x2 - x1) / (2 * Math.PI);
}

/** Whether a hole is in a piece of land, and is not that piece itself seen from outside. */
function surrounds({polygon}: LandPiece, {polygon: [hole = []]}: LandPiece): boolean {
  const [longitude = 0, latitude = 0] = hole[0] ?? [];
  const coordinates = polygon.slice(0, 1);
  const key = keyOf(hole[0]);
  return (
    insideArea({type: 'Polygon', coordinates}, {longitude, latitude}) &&
    !coordinates[0]?.some((point) => keyOf(point) === key)
  );
}

/** Number that identifies a point of the base map's grid. */
function keyOf([longitude = 0, latitude = 0]: Position = []): number {
  return longitude * 1e6 + latitude;
}

/** Twice the area of a closed ring, in square degrees; negative if it runs clockwise. */
function doubleSurface(ring: readonly Position[] = []): number {
  let surface = 0;
  ring.forEach(([x = 0, y = 0], at) => {
    const [nextX = x, nextY = y] = ring[at + 1] ?? [];
    surface += x * nextY - nextX * y;
  });
  return surface;
}
