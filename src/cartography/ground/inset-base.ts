import type {Position} from 'geojson';

import type {GeographicBox} from '../projection/extent.js';
import {baseMap, type BaseMap} from './base-map.js';
import type {Inset} from './insets.js';

/** Degrees around the box, as the frame may show slightly more than the box. */
const MARGIN = 1;

const known = new Map<string, BaseMap>();

/** Parts of the base map that an inset shows, each whole. */
export function insetBase(inset: Inset): BaseMap {
  const found = known.get(inset.id) ?? partOf(baseMap(), inset);
  known.set(inset.id, found);
  return found;
}

function partOf(base: BaseMap, box: GeographicBox): BaseMap {
  const frame = {
    west: box.west - MARGIN,
    south: box.south - MARGIN,
    east: box.east + MARGIN,
    north: box.north + MARGIN,
  };
  const near = (line: readonly Position[] = []): boolean => bendsIn(frame, line);
  const nearLand = (polygon: Position[][]): boolean => near(polygon[0]);
  return {
    land: base.land.filter(nearLand),
    coast: base.coast.filter(near),
    borders: base.borders.filter(near),
    disputedBorders: base.disputedBorders.filter(near),
    countries: new Map([...base.countries].map(([code, all]) => [code, all.filter(nearLand)])),
    coasts: new Map([...base.coasts].map(([code, all]) => [code, all.filter(near)])),
    sides: base.sides,
  };
}

/** Whether a line has a point in a box; a line that only runs around it does not. */
function bendsIn({west, south, east, north}: GeographicBox, line: readonly Position[]): boolean {
  // Most lines are far from most boxes.
  const bounds = boundsOf(line);
  if (bounds.east < west || bounds.west > east) return false;
  if (bounds.north < south || bounds.south > north) return false;
  return line.some(
    ([longitude = NaN, latitude = NaN]) =>
      longitude >= west && longitude <= east && latitude >= south && latitude <= north,
  );
}

const knownBounds = new WeakMap<readonly Position[], GeographicBox>();

/** Smallest box around a line; the same object for the same line. */
function boundsOf(line: readonly Position[]): GeographicBox {
  let bounds = knownBounds.get(line);
  if (bounds !== undefined) return bounds;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude = NaN, latitude = NaN] of line) {
    if (longitude < west) west = longitude;
    if (longitude > east) east = longitude;
    if (latitude < south) south = latitude;
    if (latitude > north) north = latitude;
  }
  bounds = {west, south, east, north};
  knownBounds.set(line, bounds);
  return bounds;
}
