import type {GeographicBox} from '../../src/cartography/projection/extent.js';
import {laeaForward} from '../../src/cartography/projection/laea.js';
import type {LonLat} from '../../src/cartography/projection/laea.js';
import {arcIndex} from './atlas.js';
import type {ArcReference, Atlas} from './atlas.js';
import {clippedLines, clippedRing} from './clipped.js';
import {detailAt, WINDOW} from './detail.js';
import {isDisputed} from './disputed-borders.js';
import {lineCode} from './line-code.js';
import type {GridPoint} from './line-code.js';
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
}

/** Grid of about 500 m. */
const stepsPerDegree = 200;

/** Land and borders of the window, simplified. */
export function baseMapCode({arcs, land}: Atlas): BaseMapCode {
  const lines = arcs.map(({points}) => simplifiedLine(points));
  const rings = land.flatMap((polygon) => shownRings(polygon, lines));
  const borders = arcs.flatMap(({countries}, index) =>
    countries.length === 2
      ? borderParts(lines[index] ?? []).map((line) => ({disputed: isDisputed(countries), line}))
      : [],
  );
  const coasts = new Set(rings.flat().map(String));
  const meetings = borders.flatMap(({line}) => ends(line).map(String));
  const shown = borders.filter(({line}) =>
    ends(line).some(
      (end) => coasts.has(String(end)) || meetings.filter((at) => at === String(end)).length > 1,
    ),
  );
  const code = (disputed: boolean): string =>
    lineCode(shown.filter((border) => border.disputed === disputed).map(({line}) => line));
  return {
    window: WINDOW,
    stepsPerDegree,
    land: lineCode(rings),
    borders: code(false),
    disputedBorders: code(true),
  };
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
