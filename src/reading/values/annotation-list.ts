import {LONGEST_ANNOTATION, MOST_ANNOTATIONS, type Annotation} from '../../dataset/annotation.js';
import type {HotspotDataset} from '../../dataset/hotspot-dataset.js';
import {readableCopy} from '../../dataset/readable-copy.js';
import {identifier, localisedText} from './checked-text.js';
import {isPlainObject, member} from './plain-object.js';
import type {ProblemList} from './problem-list.js';

/** Location of a list of annotations, and the data that they are about. */
export interface AnnotationsPlace {
  /** Such as `hotspots.annotations`. */
  readonly field: string;
  readonly dataset: Pick<HotspotDataset, 'regions' | 'sectors' | 'years'>;
}

/** Reads annotations. Those that cannot be used are left out and reported; the rest is kept. */
export function annotationList(
  given: unknown,
  place: AnnotationsPlace,
  problems: ProblemList,
): readonly Annotation[] {
  const value = readableCopy(given);
  if (value === undefined || value === null) return [];
  const {field} = place;
  if (!Array.isArray(value)) {
    const message = 'must be an array of annotations; it was left out';
    problems.add({}, {severity: 'error', field, value, message});
    return [];
  }
  if (value.length > MOST_ANNOTATIONS) {
    const message = `has more than ${MOST_ANNOTATIONS} annotations; the others were left out`;
    problems.add({}, {severity: 'error', field, value, message});
  }
  return value.slice(0, MOST_ANNOTATIONS).flatMap((entry: unknown, at) => {
    const own = `${field}[${at}]`;
    const refuse: Refuse = (name, refused, rule) => {
      const message = `${rule}; the annotation was left out`;
      problems.add({}, {severity: 'error', field: own + name, value: refused, message});
    };
    if (!isPlainObject(entry)) {
      refuse('', entry, 'must be an object');
      return [];
    }
    const text = textOf(member(entry, 'text'), {field: own, refuse}, problems);
    const subject = text && subjectOf(entry, place.dataset, refuse);
    const view = subject && viewOf(entry, place.dataset, refuse);
    return view ? [{text, ...subject, ...view}] : [];
  });
}

/** Reports that a member of an annotation breaks a rule. */
type Refuse = (name: string, value: unknown, rule: string) => void;

/** Text in one line, of at most 120 characters. */
function textOf(
  given: unknown,
  {field, refuse}: {readonly field: string; readonly refuse: Refuse},
  problems: ProblemList,
): Annotation['text'] | undefined {
  const value = tidy(given);
  const isText = typeof value === 'string' ? value !== '' : isPlainObject(value);
  const place = {field: `${field}.text`, longest: LONGEST_ANNOTATION};
  const text = isText ? localisedText(value, place, problems) : undefined;
  if (text === undefined) refuse('.text', given, 'must be text, or text by language');
  return text;
}

/** Text, or text by language: one space for all blanks and control characters, no blank texts. */
function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (!isPlainObject(value)) return value;
  const texts = Object.entries(value).map(([tag, text]) => [tag, tidy(text)] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

/** The region or the place of an annotation. */
function subjectOf(
  entry: object,
  {regions}: AnnotationsPlace['dataset'],
  refuse: Refuse,
): Pick<Annotation, 'region' | 'coordinates'> | undefined {
  const {region, coordinates} = entry as Readonly<Record<string, unknown>>;
  if (region != null) {
    const code = identifier(region);
    if (regions.some((each) => each.code === code)) return {region: code ?? ''};
    refuse('.region', region, 'must be the code of a region of the data');
  } else if (isPosition(coordinates)) {
    return {coordinates: [coordinates[0], coordinates[1]]};
  } else if (coordinates == null) {
    refuse('', entry, 'must have a region or coordinates');
  } else {
    refuse('.coordinates', coordinates, 'must be degrees east and degrees north');
  }
  return undefined;
}

/** The sectors and the year of an annotation; none if it has none. */
function viewOf(
  entry: object,
  dataset: AnnotationsPlace['dataset'],
  refuse: Refuse,
): Pick<Annotation, 'sectors' | 'year'> | undefined {
  const {sectors, year} = entry as Readonly<Record<string, unknown>>;
  if (year != null && !dataset.years.some((each) => each === year)) {
    refuse('.year', year, 'must be a year of the data');
    return undefined;
  }
  const only = year == null ? {} : {year: year as number};
  if (sectors == null) return only;
  const keys = sectorKeys(sectors, dataset, refuse);
  return keys && {...only, sectors: keys};
}

/** Keys of sectors that are given by key or by bare id. */
function sectorKeys(
  sectors: unknown,
  dataset: AnnotationsPlace['dataset'],
  refuse: Refuse,
): readonly string[] | undefined {
  const ids = (Array.isArray(sectors) ? sectors : [undefined]).map(identifier);
  const keys = ids.map((id) =>
    dataset.sectors.filter((sector) => sector.key === id || sector.id === id).map(({key}) => key),
  );
  const several = keys.find(({length}) => length > 1);
  if (several === undefined && keys.every(({length}) => length === 1)) return keys.flat();
  const rule = several
    ? `must say which sector is meant: ${several.join(' or ')}`
    : 'must be an array of sectors of the data';
  refuse('.sectors', sectors, rule);
  return undefined;
}

function isPosition(value: unknown): value is readonly [number, number] {
  if (!Array.isArray(value)) return false;
  const [longitude, latitude] = value as readonly unknown[];
  return isWithin(longitude, 180) && isWithin(latitude, 90);
}

function isWithin(value: unknown, most: number): boolean {
  return typeof value === 'number' && Math.abs(value) <= most;
}
