import type {MultiPolygon, Polygon} from 'geojson';

import {countryCode} from '../../dataset/country-code.js';
import type {LocalisedText} from '../../dataset/localised-text.js';
import {localisedText} from '../values/checked-text.js';
import type {FieldNames} from '../values/field-names.js';
import type {PlainObject} from '../values/plain-object.js';
import type {ProblemList} from '../values/problem-list.js';
import {isRefusal, pointOf, regionPlace} from './region-place.js';
import {looksSwapped} from './swapped-point.js';

/** A region while its features are read; the first value given for a field wins. */
export interface RegionDraft {
  readonly code: string;
  /** Position of the region's first feature. */
  readonly feature: number;
  name: LocalisedText | undefined;
  country: string | undefined;
  note: LocalisedText | undefined;
  missing: LocalisedText | undefined;
  /** Longitude and latitude in degrees, as the data gave them. */
  point: readonly number[] | undefined;
  outline: Polygon | MultiPolygon | undefined;
  /** Whether the first feature could not be read, so that a missing place is no other problem. */
  excused: boolean;
}

/** A feature with its statement of where the region lies. */
export interface RegionFeature {
  /** Position of the feature in `features`. */
  readonly feature: number;
  readonly geometry: unknown;
  readonly properties: PlainObject;
}

/** Context for reading regions. */
export interface RegionContext {
  readonly names: FieldNames;
  readonly problems: ProblemList;
}

const LONGEST_NAME = 200;
const LONGEST_NOTE = 2_000;

const CONFLICT = {
  severity: 'error',
  message: 'differs from an earlier feature of the region; the earlier was kept',
} as const;

/** Distance in degrees below which two points count as the same (about ten metres). */
const SAME_POINT = 1e-4;

/** A region of which only the code is known. */
export function regionDraft(code: string, feature: number): RegionDraft {
  return {
    code,
    feature,
    name: undefined,
    country: undefined,
    note: undefined,
    missing: undefined,
    point: undefined,
    outline: undefined,
    excused: false,
  };
}

/** Adds name, country, note and reason for what is missing from a feature's properties. */
export function describeRegion(
  draft: RegionDraft,
  properties: PlainObject,
  feature: number,
  context: RegionContext,
): void {
  const {names} = context;
  const name = properties[names.name];
  if (name !== draft.name) describeName(draft, name, feature, context);
  const country = properties[names.country];
  if (country !== draft.country) describeCountry(draft, country, feature, context);
  const note = properties[names.note];
  if (note !== draft.note) describeText('note', draft, note, feature, context);
  const missing = properties[names.missing];
  if (missing !== draft.missing) describeText('missing', draft, missing, feature, context);
}

/** Adds the region's place from a feature's geometry and its property `point`. */
export function placeRegion(
  draft: RegionDraft,
  {feature, geometry, properties}: RegionFeature,
  context: RegionContext,
): void {
  const {problems} = context;
  const point = pointOf(geometry);
  if (point !== undefined) {
    if (draft.point === undefined) takePoint(draft, point, feature, problems);
    else if (isElsewhere(draft, point)) {
      const place = {feature, region: draft.code};
      problems.add(place, {...CONFLICT, field: 'geometry', value: point});
    }
    return;
  }
  if (draft.outline !== undefined) return;
  const place = regionPlace(geometry);
  if (place === undefined) return;
  if (isRefusal(place)) {
    problems.add({feature, region: draft.code}, place);
    return;
  }
  draft.outline = place.outline;
  const given = properties[context.names.point];
  draft.point ??= pointGiven(draft, given, feature, context) ?? [place.longitude, place.latitude];
}

/** The point that a feature with a boundary gives for its bubble. */
function pointGiven(
  {code}: RegionDraft,
  value: unknown,
  feature: number,
  {names, problems}: RegionContext,
): readonly number[] | undefined {
  if (value === undefined || value === null) return undefined;
  const point = pointOf({type: 'Point', coordinates: value});
  if (point !== undefined) return point;
  const field = `properties.${names.point}`;
  const message = 'must be [longitude, latitude]; a point inside the boundary was taken';
  problems.add({feature, region: code}, {severity: 'error', field, value, message});
  return undefined;
}

function takePoint(
  draft: RegionDraft,
  point: readonly number[],
  feature: number,
  problems: ProblemList,
): void {
  // A copy, because an array of the page may change or refuse to be read later.
  draft.point = [...point.slice(0, 2)];
  if (!looksSwapped(draft.code, point)) return;
  const message = 'may have latitude and longitude swapped; it was kept as it is';
  const place = {feature, region: draft.code};
  problems.add(place, {severity: 'warning', field: 'geometry.coordinates', value: point, message});
}

function describeName(
  draft: RegionDraft,
  given: unknown,
  feature: number,
  context: RegionContext,
): void {
  const name = textFrom(given, LONGEST_NAME, {draft, feature, field: 'name'}, context);
  if (name === undefined) return;
  if (draft.name === undefined) draft.name = name;
  else if (!sameText(draft.name, name)) differs({draft, feature, field: 'name'}, given, context);
}

function describeText(
  field: 'note' | 'missing',
  draft: RegionDraft,
  given: unknown,
  feature: number,
  context: RegionContext,
): void {
  const text = textFrom(given, LONGEST_NOTE, {draft, feature, field}, context);
  if (text === undefined) return;
  const known = draft[field];
  if (known === undefined) draft[field] = text;
  else if (!sameText(known, text)) differs({draft, feature, field}, given, context);
}

function describeCountry(
  draft: RegionDraft,
  given: unknown,
  feature: number,
  context: RegionContext,
): void {
  if (given === undefined || given === null || given === '') return;
  const country = countryCode(given);
  if (country === undefined) {
    const message = 'must be a country code of two capital letters; it was left out';
    const field = `properties.${context.names.country}`;
    const place = {feature, region: draft.code};
    context.problems.add(place, {severity: 'error', field, value: given, message});
  } else if (draft.country === undefined) {
    draft.country = country;
  } else if (draft.country !== country) {
    differs({draft, feature, field: 'country'}, given, context);
  }
}

/** Location of a statement about a region. */
interface StatementPlace {
  readonly draft: RegionDraft;
  readonly feature: number;
  readonly field: 'name' | 'country' | 'note' | 'missing';
}

function textFrom(
  given: unknown,
  longest: number,
  {draft, feature, field}: StatementPlace,
  {names, problems}: RegionContext,
): LocalisedText | undefined {
  if (typeof given === 'string' && given !== '' && given.length <= longest) return given;
  const place = {feature, region: draft.code, field: `properties.${names[field]}`, longest};
  return localisedText(given, place, problems);
}

function differs(
  {draft, feature, field}: StatementPlace,
  value: unknown,
  {names, problems}: RegionContext,
): void {
  const place = {feature, region: draft.code};
  problems.add(place, {...CONFLICT, field: `properties.${names[field]}`, value});
}

function sameText(one: LocalisedText, other: LocalisedText): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  const languages = Object.keys(one);
  return (
    languages.length === Object.keys(other).length &&
    languages.every(
      (language) => Object.hasOwn(other, language) && one[language] === other[language],
    )
  );
}

/** Whether a point lies apart from the known one; inside a boundary any point is accepted. */
function isElsewhere({point: known = [], outline}: RegionDraft, point: readonly number[]): boolean {
  if (outline !== undefined) return false;
  const [longitude = 0, latitude = 0] = point;
  const [knownLongitude = 0, knownLatitude = 0] = known;
  return (
    Math.abs(longitude - knownLongitude) > SAME_POINT ||
    Math.abs(latitude - knownLatitude) > SAME_POINT
  );
}
