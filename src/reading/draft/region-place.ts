import type {MultiPolygon, Polygon} from 'geojson';

import type {GeographicPoint} from '../../dataset/inside-area.js';
import {interiorPoint} from '../../dataset/interior-point.js';
import {isPlainObject} from '../values/plain-object.js';
import {refusal, type Refusal} from '../values/problem-list.js';

/** Location of a region: the point of its bubble, and its boundary if given. */
export interface RegionPlace extends GeographicPoint {
  readonly outline?: Polygon | MultiPolygon;
}

/**
 * Place given by a GeoJSON geometry.
 *
 * @returns `undefined` for no geometry; a refusal for a geometry without a usable place.
 */
export function regionPlace(geometry: unknown): RegionPlace | Refusal | undefined {
  if (geometry === undefined || geometry === null) return undefined;
  if (!isPlainObject(geometry)) return fault('', geometry, 'must be a GeoJSON geometry or null');
  const {type, coordinates} = geometry as {type?: unknown; coordinates?: unknown};
  if (type === 'Point') return pointPlace(coordinates);
  if (type === 'Polygon' || type === 'MultiPolygon') return areaPlace(type, coordinates, geometry);
  return fault('.type', type, 'must be Point, Polygon or MultiPolygon');
}

/** Coordinates of a faultless `Point`; `undefined` for anything else. */
export function pointOf(geometry: unknown): readonly number[] | undefined {
  if (typeof geometry !== 'object' || geometry === null) return undefined;
  const {type, coordinates} = geometry as {type?: unknown; coordinates?: unknown};
  if (type !== 'Point' || !Array.isArray(coordinates)) return undefined;
  const valid = isWithin(coordinates[0], 180) && isWithin(coordinates[1], 90);
  return valid ? (coordinates as number[]) : undefined;
}

/** Whether a result of {@link regionPlace} is a refusal. */
export function isRefusal(value: object): value is Refusal {
  return 'severity' in value;
}

function pointPlace(coordinates: unknown): RegionPlace | Refusal {
  if (!Array.isArray(coordinates)) {
    return fault('.coordinates', coordinates, 'must be [longitude, latitude]');
  }
  const wrong = positionFault(coordinates);
  if (wrong !== undefined) return fault('.coordinates', coordinates, wrong);
  return {longitude: coordinates[0] as number, latitude: coordinates[1] as number};
}

function areaPlace(
  type: 'Polygon' | 'MultiPolygon',
  coordinates: unknown,
  geometry: object,
): RegionPlace | Refusal {
  const polygons: unknown = type === 'Polygon' ? [coordinates] : coordinates;
  if (!Array.isArray(polygons) || polygons.length === 0) {
    return fault('.coordinates', coordinates, 'must be an array of polygons');
  }
  for (const polygon of polygons as unknown[]) {
    const wrong = polygonFault(polygon);
    if (wrong !== undefined) return fault('.coordinates', polygon, wrong);
  }
  const outline = geometry as Polygon | MultiPolygon;
  const point = interiorPoint(outline);
  if (point === undefined) return fault('.coordinates', coordinates, 'encloses no area');
  return {...point, outline};
}

function polygonFault(polygon: unknown): string | undefined {
  if (!Array.isArray(polygon) || polygon.length === 0) return 'must be an array of rings';
  for (const ring of polygon as unknown[]) {
    if (!Array.isArray(ring) || ring.length < 4) return 'must have rings of four or more positions';
    for (const position of ring as unknown[]) {
      const wrong = positionFault(position);
      if (wrong !== undefined) return wrong;
    }
    const [first, last] = [ring[0] as number[], ring[ring.length - 1] as number[]];
    if (first[0] !== last[0] || first[1] !== last[1]) return 'must have closed rings';
  }
  return undefined;
}

function positionFault(position: unknown): string | undefined {
  if (!Array.isArray(position)) return 'must be made of [longitude, latitude]';
  const [longitude, latitude] = position as unknown[];
  if (!isWithin(longitude, 180)) {
    return 'must have a longitude from -180 to 180 degrees; projected coordinates are not GeoJSON';
  }
  if (isWithin(latitude, 90)) return undefined;
  const swapped = Math.abs(longitude) <= 90 && isWithin(latitude, 180);
  const hint = swapped ? '; longitude comes first, these may be swapped' : '';
  return `must have a latitude from -90 to 90 degrees${hint}`;
}

function isWithin(value: unknown, limit: number): value is number {
  return typeof value === 'number' && value >= -limit && value <= limit;
}

function fault(part: string, value: unknown, message: string): Refusal {
  return refusal(`geometry${part}`, value, `${message}; the geometry was left out`);
}
