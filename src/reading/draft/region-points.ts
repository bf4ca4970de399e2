import type {LocalisedText} from '../../dataset/localised-text.js';
import {identifier, localisedText} from '../values/checked-text.js';
import {isPlainObject, member, type PlainObject} from '../values/plain-object.js';
import type {ProblemList} from '../values/problem-list.js';
import {foreignCrs, type ForeignCrs} from './foreign-crs.js';
import {isRefusal, regionPlace, type RegionPlace} from './region-place.js';

/** Point of a region, with its name and country if known. */
export interface RegionPoint {
  /** Degrees east. */
  readonly longitude: number;
  /** Degrees north. */
  readonly latitude: number;
  readonly name: string;
  /** Eurostat's country code. */
  readonly country: string;
}

/** Points of regions by code, such as those of one NUTS version. */
export type RegionPoints = ReadonlyMap<string, RegionPoint>;

/** A region in a collection of boundaries or points. */
export interface JoinedRegion {
  readonly place: RegionPlace;
  readonly name?: LocalisedText;
}

/** Properties that hold the code in collections of regions, GISCO's among them. */
const CODE_PROPERTIES = ['region', 'NUTS_ID', 'nuts_id', 'id', 'code', 'geo'];
const NAME_PROPERTIES = ['name', 'NAME_LATN', 'NUTS_NAME', 'name_latn'];

/** Regions between two pauses. */
const STRIDE = 64;

/**
 * Regions of a GeoJSON collection by code, to be joined to figures that have no geometry.
 *
 * The code is the property `region`, `NUTS_ID`, `id`, `code` or `geo`, or the feature's id.
 *
 * Yields now and then, so that a caller can let other work run.
 *
 * @param only - Codes that are wanted, others are skipped; `undefined` for all.
 */
export function* joinedRegions(
  geojson: unknown,
  only: ReadonlySet<string> | undefined,
  problems: ProblemList,
): Generator<void, ReadonlyMap<string, JoinedRegion>> {
  const joined = new Map<string, JoinedRegion>();
  if (geojson === undefined || geojson === null) return joined;
  const features = featuresOf(geojson);
  if (features === undefined) {
    const message = 'must be a GeoJSON FeatureCollection; no region was joined';
    problems.add({}, {severity: 'error', field: 'regions', value: geojson, message});
    return joined;
  }
  const crs = readableCrs(geojson);
  if (crs !== undefined) problems.add({}, {...crs.defect, field: 'regions.crs'});
  const isWanted = (code: string): boolean => only?.has(code) !== false && !joined.has(code);
  for (let at = 0; at < features.length; at += 1) {
    if (at % STRIDE === STRIDE - 1) yield;
    const field = `regions.features[${at}]`;
    try {
      const given: unknown = features[at];
      const code = isPlainObject(given) ? codeOf(given) : undefined;
      if (code === undefined || !isWanted(code)) continue;
      const feature = crs?.inDegrees(given) ?? given;
      if (!isPlainObject(feature)) continue;
      const region = joinedRegion(feature, {code, field, problems});
      if (region !== undefined) joined.set(code, region);
    } catch {
      problems.add({}, {severity: 'error', field, message: 'cannot be read; it was not joined'});
    }
  }
  return joined;
}

function readableCrs(geojson: unknown): ForeignCrs | undefined {
  try {
    return foreignCrs(geojson);
  } catch {
    return undefined;
  }
}

function featuresOf(geojson: unknown): readonly unknown[] | undefined {
  try {
    const features = isPlainObject(geojson) ? member(geojson, 'features') : undefined;
    return Array.isArray(features) ? features : undefined;
  } catch {
    return undefined;
  }
}

interface JoinContext {
  readonly code: string;
  readonly field: string;
  readonly problems: ProblemList;
}

function joinedRegion(
  feature: PlainObject,
  {code, field, problems}: JoinContext,
): JoinedRegion | undefined {
  const place = regionPlace(member(feature, 'geometry'));
  if (place === undefined) return undefined;
  if (isRefusal(place)) {
    problems.add({region: code}, {...place, field: `${field}.${place.field ?? ''}`});
    return undefined;
  }
  const value = first(member(feature, 'properties'), NAME_PROPERTIES);
  const name = localisedText(
    value,
    {region: code, field: `${field}.properties`, longest: 200},
    problems,
  );
  return name === undefined ? {place} : {place, name};
}

function codeOf(feature: PlainObject): string | undefined {
  return identifier(first(member(feature, 'properties'), CODE_PROPERTIES) ?? member(feature, 'id'));
}

function first(properties: unknown, names: readonly string[]): unknown {
  if (!isPlainObject(properties)) return undefined;
  const name = names.find((candidate) => Object.hasOwn(properties, candidate));
  return name === undefined ? undefined : properties[name];
}
