import {countryOfCode} from '../../dataset/country-code.js';
import type {Region} from '../../dataset/region.js';
import {identifier} from '../values/checked-text.js';
import type {PlainObject} from '../values/plain-object.js';
import {refusal, type Refusal} from '../values/problem-list.js';
import {
  describeRegion,
  placeRegion,
  regionDraft,
  type RegionDraft,
  type RegionContext,
} from './region-draft.js';
import {
  joinedRegions,
  type JoinedRegion,
  type RegionPoint,
  type RegionPoints,
} from './region-points.js';

/** Regions between two pauses. */
const STRIDE = 2_048;

/** A feature with its position in `features` and its properties. */
export interface NumberedFeature {
  readonly feature: PlainObject;
  readonly properties: PlainObject;
  readonly at: number;
  /** Whether the feature is its region's only one, so that its id is the region's too. */
  readonly wide: boolean;
}

/** Regions of a dataset while it is read, numbered in the order of appearance. */
export interface RegionIndex {
  /** Number of the feature's region; adds everything that the feature states about it. */
  numberOf(feature: NumberedFeature): number | Refusal;
  /** Code of the region with this number. */
  codeOf(number: number): string;
  /** Does not report the region that a feature has added, and could not place, as one without a place. */
  excuse(feature: number): void;
  /** Regions that have a place, in the order of their first features; yields now and then. */
  order(join: RegionJoin): Generator<void, RegionOrder>;
}

/** Sources of places for regions without a geometry in the data. */
export interface RegionJoin {
  /** GeoJSON of boundaries or points by region code. */
  readonly regions?: unknown;
  /** Whether these join only regions that have no geometry. */
  readonly onlyMissing?: boolean;
  readonly points?: RegionPoints;
}

/** Regions in their order. */
export interface RegionOrder {
  readonly regions: readonly Region[];
  /** Position in `regions` by number; `-1` for a region without a place. */
  readonly rank: Int32Array;
}

/** Index of regions. */
export function regionIndex(context: RegionContext): RegionIndex {
  const {names} = context;
  const drafts: RegionDraft[] = [];
  const numbers = new Map<unknown, number>();

  function added(feature: NumberedFeature): number | Refusal {
    const code = codeFrom(feature, names);
    if (typeof code !== 'string') return code;
    const given = feature.properties[names.region];
    const known = given === code ? undefined : numbers.get(code);
    const number = known ?? drafts.push(regionDraft(code, feature.at)) - 1;
    if (known === undefined) numbers.set(code, number);
    if (given !== undefined && given !== null && given !== code) numbers.set(given, number);
    return number;
  }

  return {
    numberOf(numbered) {
      const {feature, properties, at} = numbered;
      const number = numbers.get(properties[names.region]) ?? added(numbered);
      if (typeof number !== 'number') return number;
      const draft = drafts[number];
      if (draft === undefined) return number;
      describeRegion(draft, properties, at, context);
      placeRegion(draft, {feature: at, geometry: feature['geometry'], properties}, context);
      return number;
    },
    codeOf: (number) => drafts[number]?.code ?? '',
    excuse(feature) {
      const last = drafts.at(-1);
      if (last?.feature === feature) last.excused = true;
    },
    order: (join) => regionOrder(drafts, join, context),
  };
}

function codeFrom(
  {feature, properties, wide}: NumberedFeature,
  names: RegionContext['names'],
): string | Refusal {
  const given = properties[names.region];
  const field = `properties.${names.region}`;
  if (given !== undefined && given !== null) {
    const code = identifier(given);
    return code ?? refusal(field, given, 'must be the code of a region; the feature was left out');
  }
  const id = identifier(feature['id']);
  const name = identifier(properties[names.name]);
  const code = wide ? (id ?? name ?? pointCode(feature)) : (name ?? pointCode(feature) ?? id);
  return (
    code ??
    refusal(
      field,
      undefined,
      'is missing, and nothing else names the region; the feature was left out',
    )
  );
}

/** Name of a region of which only the point is known. */
function pointCode(feature: PlainObject): string | undefined {
  const geometry = feature['geometry'] as PlainObject | null | undefined;
  const coordinates = geometry?.['coordinates'];
  if (geometry?.['type'] !== 'Point' || !Array.isArray(coordinates)) return undefined;
  const [longitude, latitude] = coordinates as unknown[];
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return undefined;
  return `${longitude},${latitude}`;
}

function* regionOrder(
  drafts: readonly RegionDraft[],
  {regions: given, onlyMissing, points}: RegionJoin,
  {problems}: RegionContext,
): Generator<void, RegionOrder> {
  const wanted = onlyMissing ? drafts.filter(({point}) => point === undefined) : drafts;
  const joined = given
    ? yield* joinedRegions(given, new Set(wanted.map(({code}) => code)), problems)
    : undefined;
  const regions: Region[] = [];
  const rank = new Int32Array(drafts.length).fill(-1);
  for (const [number, draft] of drafts.entries()) {
    if (number % STRIDE === STRIDE - 1) yield;
    const region = placed(draft, joined?.get(draft.code), points?.get(draft.code));
    if (region !== undefined) {
      rank[number] = regions.push(region) - 1;
      continue;
    }
    if (draft.excused) continue;
    const message =
      'gives no place, nor do other sources; the region was left out with its figures';
    const place = {feature: draft.feature, region: draft.code};
    problems.add(place, {severity: 'error', field: 'geometry', message});
  }
  return {regions, rank};
}

function placed(
  draft: RegionDraft,
  joined: JoinedRegion | undefined,
  point: RegionPoint | undefined,
): Region | undefined {
  const {code, outline = joined?.place.outline, note, missing} = draft;
  const [longitude = joined?.place.longitude ?? point?.longitude, latitude] = draft.point ?? [];
  if (longitude === undefined) return undefined;
  const region: Writable<Region> = {
    code,
    name: draft.name ?? joined?.name ?? point?.name ?? code,
    country: draft.country ?? point?.country ?? countryOfCode(code),
    longitude,
    latitude: latitude ?? joined?.place.latitude ?? point?.latitude ?? NaN,
  };
  if (outline !== undefined) region.outline = outline;
  if (note !== undefined) region.note = note;
  if (missing !== undefined) region.missing = missing;
  return region;
}

type Writable<T> = {-readonly [K in keyof T]: T[K]};
