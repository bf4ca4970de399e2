import type {GridPoint} from '../../src/cartography/ground/encoded-lines.js';
import type {GeographicBox} from '../../src/cartography/projection/extent.js';
import {laeaForward} from '../../src/cartography/projection/laea.js';
import type {LonLat} from '../../src/cartography/projection/laea.js';
import {arcIndex} from './atlas.js';
import type {Arc, ArcReference, Atlas} from './atlas.js';
import {clippedLines, clippedRing} from './clipped.js';
import {isLeftOut} from './countries.js';
import {detailAt, WINDOW} from './detail.js';
import {isDisputed} from './disputed-borders.js';
import {lineCode} from './line-code.js';
import {pieceCodes} from './piece-codes.js';
import {simplifiedLine} from './simplified-line.js';

/** Base map in the library's encoding, which `base-map.ts` reads. */
export interface BaseMapCode {
  readonly window: GeographicBox;
  readonly stepsPerDegree: number;
  /**
   * Rings without their closing point; an empty one marks the next as a sea inside the previous
   * one.
   */
  readonly land: string;
  readonly borders: string;
  readonly disputedBorders: string;
  /** Codes of the countries, of two letters each. */
  readonly countries: string;
  /** For each piece of land its country, as the code's digit for the index; others have none. */
  readonly pieces: string;
}

/** Grid of about 500 m. */
const stepsPerDegree = 200;

/** Land and borders of the window, simplified. */
export function baseMapCode({arcs, land}: Atlas): BaseMapCode {
  const lines = arcs.map(({points}) => simplifiedLine(points));
  const coasts = land
    .filter((polygon) => !polygon.flat().every((reference) => leftOut(arcs[arcIndex(reference)])))
    .flatMap((polygon) => shownRings(polygon, lines));
  const borders = shownBorders(arcs, lines, coasts);
  const rings = withEnds(coasts, borders);
  const part = (disputed: boolean): string =>
    lineCode(borders.filter((border) => border.disputed === disputed).map(({line}) => line));
  const code = {land: lineCode(rings), borders: part(false), disputedBorders: part(true)};
  return {
    ...{window: WINDOW, stepsPerDegree, ...code},
    ...pieceCodes(code, stepsPerDegree, countriesByPoint(arcs, lines)),
  };
}

interface Border {
  readonly disputed: boolean;
  readonly line: GridPoint[];
}

/** Borders that meet a coast or other borders, and do not merely follow a coast. */
function shownBorders(
  arcs: Atlas['arcs'],
  lines: readonly (readonly LonLat[])[],
  rings: readonly (readonly GridPoint[])[],
): Border[] {
  const borders = arcs.flatMap(({countries}, index) =>
    countries.length === 2
      ? borderParts(lines[index] ?? []).map((line) => ({disputed: isDisputed(countries), line}))
      : [],
  );
  const coasts = new Set(rings.flat().map(String));
  const edges = new Set(
    rings.flatMap((ring) => closedRing(ring).map((_, at, all) => edge(all, at))),
  );
  const meetings = borders.flatMap(({line}) => ends(line).map(String));
  return borders.filter(
    ({line}) =>
      !(
        line.length === 2 &&
        (edges.has(edge(line, 1)) || edges.has(edge([...line].reverse(), 1)))
      ) &&
      ends(line).some(
        (end) => coasts.has(String(end)) || meetings.filter((at) => at === String(end)).length > 1,
      ),
  );
}

function edge(line: readonly GridPoint[], at: number): string {
  return `${String(line[at - 1])} ${String(line[at])}`;
}

function closedRing(ring: readonly GridPoint[]): GridPoint[] {
  return [...ring, ...ring.slice(0, 1)];
}

/** Rings with the ends of borders at the window's sides, so that borders divide the land there. */
function withEnds(
  rings: readonly (readonly GridPoint[])[],
  borders: readonly Border[],
): GridPoint[][] {
  const cut = borders.flatMap(({line}) => ends(line));
  return rings.map((ring) =>
    ring.flatMap((point, at) => {
      const next = ring[(at + 1) % ring.length] ?? point;
      const between = cut.filter((end) => isBetween(end, point, next));
      const steps = (end: GridPoint): number => Math.hypot(end[0] - point[0], end[1] - point[1]);
      return [point, ...between.sort((one, other) => steps(one) - steps(other))];
    }),
  );
}

/** Whether a point lies between two others on the same meridian or parallel. */
function isBetween(point: GridPoint, one: GridPoint, other: GridPoint): boolean {
  return ([0, 1] as const).some((axis) => {
    const along = axis === 0 ? 1 : 0;
    const level = one[axis] === other[axis] && point[axis] === one[axis];
    return level && (point[along] - one[along]) * (point[along] - other[along]) < 0;
  });
}

function leftOut(arc: Arc | undefined): boolean {
  const {countries = [], points = []} = arc ?? {};
  return countries.length === 1 && isLeftOut(countries[0] ?? '', points[0] ?? [0, 0]);
}

/** Countries of the lines through each point of the grid. */
function countriesByPoint(
  arcs: Atlas['arcs'],
  lines: readonly (readonly LonLat[])[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  arcs.forEach(({countries}, index) => {
    for (const point of onGrid(lines[index] ?? [])) {
      found.set(String(point), [...(found.get(String(point)) ?? []), ...countries]);
    }
  });
  return found;
}

function ends(line: readonly GridPoint[]): GridPoint[] {
  return [...line.slice(0, 1), ...line.slice(-1)];
}

function shownRings(
  polygon: readonly (readonly ArcReference[])[],
  lines: readonly (readonly LonLat[])[],
): GridPoint[][] {
  const [outer = [], ...seas] = polygon.map((references, index) => {
    const ring = clippedRing(joined(references, lines), WINDOW);
    const anticlockwise = surface(ring) > 0;
    const kept = Math.abs(surface(ring)) >= detailAt(ring[0] ?? [0, 90]) ? onGrid(ring) : [];
    const open = kept.slice(0, -1);
    return anticlockwise === (index === 0) ? open : open.reverse();
  });
  if (outer.length < 3) return [];
  return [outer, ...seas.filter((sea) => sea.length > 2).flatMap((sea) => [[], sea])];
}

function borderParts(line: readonly LonLat[]): GridPoint[][] {
  const enclave = line[0]?.join() === line.at(-1)?.join();
  if (enclave && Math.abs(surface(line)) < detailAt(line[0] ?? [0, 90])) return [];
  return clippedLines(line, WINDOW)
    .map(onGrid)
    .filter(({length}) => length > 1);
}

/** Closed ring of arcs; longitudes continue across the 180th meridian, so that it has no gap. */
function joined(
  references: readonly ArcReference[],
  lines: readonly (readonly LonLat[])[],
): LonLat[] {
  const ring: [number, number][] = [];
  for (const reference of references) {
    const line = lines[arcIndex(reference)] ?? [];
    const onward = reference < 0 ? [...line].reverse() : line;
    for (const [longitude, latitude] of ring.length === 0 ? onward : onward.slice(1)) {
      const before = ring.at(-1)?.[0] ?? longitude;
      ring.push([longitude - 360 * Math.round((longitude - before) / 360), latitude]);
    }
  }
  const middle = ring.reduce((sum, [longitude]) => sum + longitude, 0) / ring.length;
  const turns = Math.round(middle / 360);
  return ring.map(([longitude, latitude]) => [longitude - 360 * turns, latitude]);
}

/** Area of a closed ring, in km²; negative if the ring runs clockwise. */
function surface(ring: readonly LonLat[]): number {
  const positions = ring.map((place) => laeaForward(place));
  const doubled = positions.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = positions[index + 1] ?? [x, y];
    return sum + (x * nextY - nextX * y);
  }, 0);
  return doubled / 2e6;
}

function onGrid(line: readonly LonLat[]): GridPoint[] {
  return line
    .map(([longitude, latitude]): GridPoint => [
      Math.round(longitude * stepsPerDegree),
      Math.round(latitude * stepsPerDegree),
    ])
    .filter((point, index, all) => point.join() !== all[index - 1]?.join());
}
