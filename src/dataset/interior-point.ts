import type {MultiPolygon, Polygon, Position} from 'geojson';

import {crossings, type GeographicPoint} from './inside-area.js';

/** Number of horizontal lines tried across a polygon. */
const LINES = 9;

/**
 * A point inside an area, well away from its boundary: inside its largest polygon, outside its
 * holes.
 *
 * Horizontal lines are laid across the polygon; of the midpoints of their longest stretches inside,
 * the one farthest from the boundary is taken.
 *
 * @returns `undefined` if the area has no inside.
 */
export function interiorPoint(area: Polygon | MultiPolygon): GeographicPoint | undefined {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const sized = polygons.map((rings) => ({rings, size: Math.abs(ringArea(rings[0] ?? []))}));
  sized.sort((a, b) => b.size - a.size);
  for (const {rings} of sized) {
    const point = pointInside(rings);
    if (point !== undefined) return point;
  }
  return undefined;
}

function pointInside(rings: readonly Position[][]): GeographicPoint | undefined {
  const {south, north} = extent(rings[0] ?? []);
  const squeeze = Math.cos(((south + north) / 2) * (Math.PI / 180));
  let best: GeographicPoint | undefined;
  let farthest = 0;
  for (let line = 1; line <= LINES; line += 1) {
    const latitude = south + ((north - south) * line) / (LINES + 1);
    const longitude = middleOfLongest(crossings(rings, latitude));
    if (longitude === undefined) continue;
    const distance = distanceToRings(rings, {longitude, latitude}, squeeze);
    if (distance <= farthest) continue;
    farthest = distance;
    best = {longitude, latitude};
  }
  return best;
}

function middleOfLongest(crossed: readonly number[]): number | undefined {
  let longest = 0;
  let middle: number | undefined;
  for (let at = 1; at < crossed.length; at += 2) {
    const [west = 0, east = 0] = [crossed[at - 1], crossed[at]];
    if (east - west <= longest) continue;
    longest = east - west;
    middle = (west + east) / 2;
  }
  return middle;
}

/** Square of the distance to the nearest edge, in degrees of latitude. */
function distanceToRings(
  rings: readonly Position[][],
  {longitude, latitude}: GeographicPoint,
  squeeze: number,
): number {
  let nearest = Infinity;
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at += 1) {
      const [x1 = 0, y1 = 0] = ring[at - 1] ?? [];
      const [x2 = 0, y2 = 0] = ring[at] ?? [];
      const [dx, dy] = [(x2 - x1) * squeeze, y2 - y1];
      const [px, py] = [(longitude - x1) * squeeze, latitude - y1];
      const along = dx === 0 && dy === 0 ? 0 : (px * dx + py * dy) / (dx * dx + dy * dy);
      const clamped = Math.min(1, Math.max(0, along));
      nearest = Math.min(nearest, (px - clamped * dx) ** 2 + (py - clamped * dy) ** 2);
    }
  }
  return nearest;
}

/** Twice the signed area of a ring, in square degrees. */
function ringArea(ring: readonly Position[]): number {
  let area = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const [x1 = 0, y1 = 0] = ring[at - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[at] ?? [];
    area += x1 * y2 - x2 * y1;
  }
  return area;
}

function extent(ring: readonly Position[]): {south: number; north: number} {
  let [south, north] = [Infinity, -Infinity];
  for (const [, latitude = 0] of ring) {
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return {south, north};
}
