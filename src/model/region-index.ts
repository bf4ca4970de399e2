import {countryOfCode} from './country-code.js';
import type {PlainObject} from './plain-object.js';
import {member} from './plain-object.js';
import {refusal, type Refusal} from './refusal.js';
import {
  describeRegion,
  placeRegion,
  regionDraft,
  type RegionDraft,
  type StatementContext,
} from './region-draft.js';
import type {Region} from './region.js';
import {
  joinedRegions,
  type JoinedRegion,
  type RegionPoint,
  type RegionPoints,
} from './region-points.js';
import {identifier} from './text-reading.js';

/** A feature with its position in `features` and its properties. */
export interface NumberedFeature {
  readonly feature: PlainObject;
  readonly properties: PlainObject;
  readonly at: number;
  /** Whether the feature is its region's only one, so that its id is the region's too. */
  readonly wide: boolean;
}

/** Regions of a dataset while it is read, numbered as they come up. */
export interface RegionIndex {
  /** Number of the feature's region, of which all that the feature says is taken up. */
  numberOf(feature: NumberedFeature): number | Refusal;
  codeOf(number: number): string;
  /** Number of regions so far. */
  readonly size: number;
  /** Regions that have a place, in the order of their first features. */
  order(join: RegionJoin): RegionOrder;
}

/** What places regions that the data gives no geometry for. */
export interface RegionJoin {
  /** GeoJSON of boundaries or points by region code. */
  readonly regions?: unknown;
  readonly points?: RegionPoints;
}

/** Regions in their order. */
export interface RegionOrder {
  readonly regions: readonly Region[];
  /** Position in `regions` by number; `-1` for a region without a place. */
  readonly rank: Int32Array;
}

/** Index of regions. */
export function regionIndex(context: StatementContext): RegionIndex {
  const {names, problems} = context;
  const drafts: RegionDraft[] = [];
  const numbers = new Map<unknown, number>();

  function added(feature: NumberedFeature): number | Refusal {
    const code = codeFrom(feature, names);
    if (typeof code !== 'string') return code;
    const number = numbers.get(code) ?? drafts.push(regionDraft(code, feature.at)) - 1;
    numbers.set(code, number);
    const given = feature.properties[names.region];
    if (given !== undefined && given !== null) numbers.set(given, number);
    return number;
  }

  return {
    numberOf(numbered) {
      const {feature, properties, at} = numbered;
      const number = numbers.get(properties[names.region]) ?? added(numbered);
      if (typeof number !== 'number') return number;
      const draft = drafts[number];
      if (draft !== undefined) {
        describeRegion(draft, properties, at, context);
        placeRegion(draft, feature['geometry'], at, problems);
      }
      return number;
    },
    codeOf: (number) => drafts[number]?.code ?? '',
    get size() {
      return drafts.length;
    },
    order: (join) => regionOrder(drafts, join, context),
  };
}

function codeFrom(
  {feature, properties, wide}: NumberedFeature,
  names: StatementContext['names'],
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

function regionOrder(
  drafts: readonly RegionDraft[],
  {regions: given, points}: RegionJoin,
  {problems}: StatementContext,
): RegionOrder {
  const codes = new Set(drafts.map(({code}) => code));
  const joined = joinedRegions(given, codes, problems);
  const regions: Region[] = [];
  const rank = new Int32Array(drafts.length).fill(-1);
  for (const [number, draft] of drafts.entries()) {
    const region = placed(draft, joined.get(draft.code), points?.get(draft.code));
    if (region !== undefined) {
      rank[number] = regions.push(region) - 1;
      continue;
    }
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
  const own = Number.isNaN(draft.longitude) ? undefined : draft;
  const place = own ?? joined?.place ?? point;
  if (place === undefined) return undefined;
  const outline = draft.outline ?? joined?.place.outline;
  const note = draft.note.text;
  const country = draft.country.text ?? point?.country ?? countryOfCode(draft.code);
  return {
    code: draft.code,
    name: draft.name.text ?? joined?.name ?? point?.name ?? draft.code,
    country: typeof country === 'string' ? country : '',
    longitude: place.longitude,
    latitude: place.latitude,
    ...(outline === undefined ? {} : {outline}),
    ...(note === undefined ? {} : {note}),
  };
}
