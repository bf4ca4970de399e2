import type {Position} from 'geojson';

import type {MapProjection} from '../cartography/projection/map-projection.js';

/** Length of the unit square's sides in paths, in which whole numbers are precise enough. */
export const PATH_SCALE = 100_000;

type Line = readonly Position[];
type Paths = Map<MapProjection, string>;

const known = new WeakMap<object, Paths>();

/** SVG path of open lines; the same lines are projected only once. */
export function linePath(lines: readonly Line[], projection: MapProjection): string {
  return path(lines, projection, (line) => subpath(line, projection));
}

/** SVG path of polygons, each its outer ring and then its holes; for the rule `evenodd`. */
export function polygonPath(
  polygons: readonly (readonly Line[])[],
  projection: MapProjection,
): string {
  return path(polygons, projection, (polygon) =>
    polygon.map((ring) => `${subpath(ring, projection)}Z`).join(''),
  );
}

function path<Part>(
  parts: readonly Part[],
  projection: MapProjection,
  draw: (part: Part) => string,
): string {
  const paths: Paths = known.get(parts) ?? new Map();
  known.set(parts, paths);
  const found = paths.get(projection) ?? parts.map(draw).join('');
  paths.set(projection, found);
  return found;
}

function subpath(line: Line, projection: MapProjection): string {
  let text = '';
  for (const [longitude = 0, latitude = 0] of line) {
    const [u, v] = projection.toUnit(longitude, latitude);
    text += `${text === '' ? 'M' : 'L'}${Math.round(u * PATH_SCALE)} ${Math.round(v * PATH_SCALE)}`;
  }
  return text;
}
