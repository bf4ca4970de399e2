import type {MultiPolygon, Polygon} from 'geojson';

import {countryCode} from './country-code.js';
import type {FieldNames} from './field-names.js';
import type {LocalisedText} from './localised-text.js';
import type {PlainObject} from './plain-object.js';
import type {DataPlace, ProblemList} from './problem-list.js';
import {isRefusal, regionPlace} from './region-place.js';
import {localisedText} from './text-reading.js';

/** A region while the features that speak of it are read; what came first stands. */
export interface RegionDraft {
  readonly code: string;
  /** Position of the first feature that speaks of it. */
  readonly feature: number;
  readonly name: Statement;
  readonly country: Statement;
  readonly note: Statement;
  /** Degrees east; `NaN` until a geometry gives it. */
  longitude: number;
  latitude: number;
  outline: Polygon | MultiPolygon | undefined;
}

/** One attribute of a region: as the data gave it, and as it was understood. */
interface Statement {
  given: unknown;
  text: LocalisedText | undefined;
}

/** What reading a statement needs. */
export interface StatementContext {
  readonly names: FieldNames;
  readonly problems: ProblemList;
}

const LONGEST_NAME = 200;
const LONGEST_NOTE = 2_000;

/** Points that lie closer than this, in degrees, are the same (about ten metres). */
const SAME_POINT = 1e-4;

/** A region of which only the code is known. */
export function regionDraft(code: string, feature: number): RegionDraft {
  return {
    code,
    feature,
    name: {given: undefined, text: undefined},
    country: {given: undefined, text: undefined},
    note: {given: undefined, text: undefined},
    longitude: NaN,
    latitude: NaN,
    outline: undefined,
  };
}

/** Takes up name, country and note of the region from a feature's properties. */
export function describeRegion(
  draft: RegionDraft,
  properties: PlainObject,
  feature: number,
  {names, problems}: StatementContext,
): void {
  const name = properties[names.name];
  if (isNews(name, draft.name)) state('name', name);
  const country = properties[names.country];
  if (isNews(country, draft.country)) state('country', country);
  const note = properties[names.note];
  if (isNews(note, draft.note)) state('note', note);

  function state(part: 'name' | 'country' | 'note', value: unknown): void {
    const place = {feature, region: draft.code, field: `properties.${names[part]}`};
    const text = understood(part, value, place, problems);
    const statement = draft[part];
    if (text === undefined) return;
    if (statement.text === undefined) {
      statement.given = value;
      statement.text = text;
    } else if (!sameText(text, statement.text)) {
      differs(place, value, problems);
    }
  }
}

/** Takes up the region's place from a feature's geometry. */
export function placeRegion(
  draft: RegionDraft,
  geometry: unknown,
  feature: number,
  problems: ProblemList,
): void {
  if (geometry === undefined || geometry === null || isSamePlace(draft, geometry)) return;
  const place = regionPlace(geometry);
  if (place === undefined) return;
  const at = {feature, region: draft.code};
  if (isRefusal(place)) {
    problems.add(at, place);
    return;
  }
  draft.outline ??= place.outline;
  if (Number.isNaN(draft.longitude)) {
    draft.longitude = place.longitude;
    draft.latitude = place.latitude;
  } else if (place.outline === undefined && isElsewhere(draft, place)) {
    differs({...at, field: 'geometry'}, [place.longitude, place.latitude], problems);
  }
}

function isNews(value: unknown, statement: Statement): boolean {
  return value !== undefined && value !== null && value !== statement.given;
}

function understood(
  part: 'name' | 'country' | 'note',
  value: unknown,
  place: DataPlace & {readonly field: string},
  problems: ProblemList,
): LocalisedText | undefined {
  if (part !== 'country') {
    const longest = part === 'name' ? LONGEST_NAME : LONGEST_NOTE;
    return localisedText(value, {...place, longest}, problems);
  }
  const code = countryCode(value);
  if (code !== undefined || value === '') return code;
  const message = 'must be a country code of two capital letters; it was left out';
  problems.add(place, {severity: 'error', field: place.field, value, message});
  return undefined;
}

function differs(
  place: DataPlace & {readonly field: string},
  value: unknown,
  problems: ProblemList,
): void {
  const message = 'differs from what an earlier feature says of the region; the earlier was kept';
  problems.add(place, {severity: 'error', field: place.field, value, message});
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

/** Whether nothing new can be learnt: the same point again, or a boundary where one is known. */
function isSamePlace(draft: RegionDraft, geometry: object): boolean {
  const {type, coordinates} = geometry as {type?: unknown; coordinates?: unknown};
  if (type !== 'Point') return draft.outline !== undefined;
  if (!Array.isArray(coordinates)) return false;
  return coordinates[0] === draft.longitude && coordinates[1] === draft.latitude;
}

function isElsewhere(
  draft: RegionDraft,
  {longitude, latitude}: {readonly longitude: number; readonly latitude: number},
): boolean {
  return (
    draft.outline === undefined &&
    (Math.abs(longitude - draft.longitude) > SAME_POINT ||
      Math.abs(latitude - draft.latitude) > SAME_POINT)
  );
}
