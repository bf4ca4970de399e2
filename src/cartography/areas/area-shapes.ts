import type {Position} from 'geojson';

import {countryOfCode} from '../../dataset/country-code.js';
import type {Area, RegionAreas} from '../../dataset/region-areas.js';
import type {GeographicBox} from '../projection/extent.js';
import {areaLines} from './area-lines.js';

/** Shapes of areas, in degrees. */
export interface AreaShapes {
  /** Code of each area's region. */
  readonly codes: readonly string[];
  /** Polygons of each area, each with its outer ring and its holes. */
  readonly polygons: readonly (readonly Position[][][])[];
  readonly boxes: readonly GeographicBox[];
  /** Lines between areas of one country. */
  readonly boundaries: readonly Position[][];
  /** Lines between countries, and where an area has no neighbour. */
  readonly countryBoundaries: readonly Position[][];
}

const known = new WeakMap<RegionAreas, AreaShapes>();

/** Shapes of areas; the same object for the same areas. */
export function areaShapes(given: RegionAreas): AreaShapes {
  const shapes = known.get(given) ?? shapesOf([...given.areas]);
  known.set(given, shapes);
  return shapes;
}

const parts = new WeakMap<AreaShapes, Map<GeographicBox, AreaShapes>>();

/** Shapes of the areas that touch a box; the same object for the same shapes and box. */
export function shapesIn(shapes: AreaShapes, box: GeographicBox): AreaShapes {
  const boxes = parts.get(shapes) ?? new Map<GeographicBox, AreaShapes>();
  parts.set(shapes, boxes);
  const part = boxes.get(box) ?? touchingPart(shapes, box);
  boxes.set(box, part);
  return part;
}

function shapesOf(entries: readonly (readonly [code: string, area: Area])[]): AreaShapes {
  const codes = entries.map(([code]) => code);
  const polygons = entries.map(([, area]) =>
    area.type === 'Polygon' ? [area.coordinates] : area.coordinates,
  );
  const countries = codes.map(countryOfCode);
  const {within, between} = areaLines(
    polygons.map((each) => each.flat()),
    countries,
  );
  return {
    codes,
    polygons,
    boxes: polygons.map((each) => boxOf(each.flat(2))),
    boundaries: within,
    countryBoundaries: between,
  };
}

function touchingPart(shapes: AreaShapes, box: GeographicBox): AreaShapes {
  const kept = shapes.codes.map((_, area) => area).filter((area) => touch(shapes.boxes[area], box));
  const near = (line: Position[]): boolean => touch(boxOf(line), box);
  return {
    codes: kept.map((area) => shapes.codes[area] ?? ''),
    polygons: kept.map((area) => shapes.polygons[area] ?? []),
    boxes: kept.map((area) => shapes.boxes[area] ?? boxOf([])),
    boundaries: shapes.boundaries.filter(near),
    countryBoundaries: shapes.countryBoundaries.filter(near),
  };
}

function boxOf(points: readonly Position[]): GeographicBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude = NaN, latitude = NaN] of points) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return {west, south, east, north};
}

function touch(one: GeographicBox | undefined, other: GeographicBox): boolean {
  if (one === undefined) return false;
  const across = one.west <= other.east && one.east >= other.west;
  return across && one.south <= other.north && one.north >= other.south;
}
