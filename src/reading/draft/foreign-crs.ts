import {laeaInverse} from '../../cartography/projection/laea.js';
import {isPlainObject, member, type PlainObject} from '../values/plain-object.js';
import type {Defect} from '../values/problem-list.js';
import {valuePreview} from '../values/value-preview.js';

/** A coordinate reference system other than that of GeoJSON. */
export interface ForeignCrs {
  /** Name as the member `crs` writes it. */
  readonly name: string;
  /** The feature with its geometry in degrees; the same feature if the system is not known. */
  readonly inDegrees: (feature: unknown) => unknown;
  /** What is to be told of it. */
  readonly defect: Defect;
}

/** Position in degrees of a projected one. */
type Inverse = (position: readonly number[]) => [longitude: number, latitude: number];

/** Radius of the sphere of Web Mercator, in metres. */
const RADIUS = 6_378_137;

const webMercator: Inverse = ([x = NaN, y = NaN]) => [
  ((x / RADIUS) * 180) / Math.PI,
  ((2 * Math.atan(Math.exp(y / RADIUS)) - Math.PI / 2) * 180) / Math.PI,
];

const INVERSES: Readonly<Record<string, Inverse>> = {
  3035: ([easting = NaN, northing = NaN]) => laeaInverse([easting, northing]),
  3857: webMercator,
  900913: webMercator,
  102100: webMercator,
};

/** Systems in degrees that differ from that of GeoJSON by less than two metres in Europe. */
const DEGREES = /(?:CRS84h?|(?:^|\D)(?:4326|4258|4269|4937|4979|4171|4173))$/i;

/**
 * The system that the member `crs` of a collection names.
 *
 * @returns `undefined` for the system of GeoJSON, and for a collection that names none.
 * @see https://geojson.org/geojson-spec.html#named-crs, the format of 2008
 */
export function foreignCrs(collection: unknown): ForeignCrs | undefined {
  const crs = isPlainObject(collection) ? member(collection, 'crs') : undefined;
  const name = isPlainObject(crs) ? nameOf(crs) : undefined;
  if (name === undefined || DEGREES.test(name)) return undefined;
  const inverse = INVERSES[/(\d+)$/.exec(name)?.[1] ?? ''];
  const done =
    inverse === undefined
      ? 'is not known; the coordinates were read as degrees'
      : 'is not that of GeoJSON; the coordinates were transformed to degrees';
  return {
    name,
    inDegrees: (feature) => (inverse === undefined ? feature : transformed(feature, inverse)),
    defect: {
      severity: 'warning',
      field: 'crs',
      value: name,
      message: `${valuePreview(name)} ${done}`,
    },
  };
}

function nameOf(crs: PlainObject): string | undefined {
  const properties = member(crs, 'properties');
  const name = isPlainObject(properties) ? member(properties, 'name') : member(crs, 'name');
  return typeof name === 'string' ? name : undefined;
}

function transformed(feature: unknown, inverse: Inverse): unknown {
  if (!isPlainObject(feature)) return feature;
  const geometry = member(feature, 'geometry');
  if (!isPlainObject(geometry)) return feature;
  const coordinates = inverted(member(geometry, 'coordinates'), inverse);
  return {...feature, geometry: {...geometry, coordinates}};
}

/** Positions of a nested array, each transformed; anything else stays. */
function inverted(value: unknown, inverse: Inverse): unknown {
  if (!Array.isArray(value)) return value;
  const items: readonly unknown[] = value;
  return typeof items[0] === 'number'
    ? inverse(items as readonly number[])
    : items.map((item) => inverted(item, inverse));
}
