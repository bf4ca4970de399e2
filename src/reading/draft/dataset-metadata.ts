import type {DatasetMetadata, Question} from '../../dataset/hotspot-dataset.js';
import {readableCopy} from '../../dataset/readable-copy.js';
import {isYear, MOST_YEARS} from '../../dataset/year.js';
import {localisedText} from '../values/checked-text.js';
import {isPlainObject, member, type PlainObject} from '../values/plain-object.js';
import type {ProblemList} from '../values/problem-list.js';
import {referenceMetadata} from './reference-metadata.js';
import {taxonomyMetadata, type DeclaredTaxonomy} from './taxonomy-metadata.js';

/** Content of the foreign member `hotspots` of a collection. */
export interface DeclaredMetadata {
  readonly metadata: DatasetMetadata;
  /** As given. */
  readonly annotations?: unknown;
  /** Years in the order that arrays follow; `undefined` for an entry that cannot be used. */
  readonly years?: readonly (number | undefined)[];
  readonly taxonomies?: readonly DeclaredTaxonomy[];
}

const TEXTS = [
  ...(['title', 'source', 'attribution', 'definition', 'disclaimer'] as const),
  ...(['totalLabel', 'missing'] as const),
];
const LONGEST_TEXT = 5_000;
/** Characters of texts that complete a label or fill a cell of a table. */
const LONGEST: Readonly<Partial<Record<(typeof TEXTS)[number], number>>> = {
  totalLabel: 80,
  missing: 200,
};
const LONGEST_QUESTION = 200;
const MOST_QUESTIONS = 10;
const DAY = /^\d{4}-\d{2}-\d{2}/;

/** Reads the metadata of a dataset; all of it is optional. */
export function datasetMetadata(given: unknown, problems: ProblemList): DeclaredMetadata {
  const value = readableCopy(given);
  if (value === undefined || value === null) return {metadata: {partial: new Map()}};
  if (!isPlainObject(value)) {
    const message = 'must be an object; the metadata was left out';
    problems.add({}, {severity: 'error', field: 'hotspots', value, message});
    return {metadata: {partial: new Map()}};
  }
  checkVersion(member(value, 'version'), problems);
  const years = yearsFrom(member(value, 'years'), problems);
  const taxonomies = taxonomyMetadata(member(value, 'taxonomies'), problems);
  const annotations = member(value, 'annotations');
  const reference = referenceMetadata(member(value, 'reference'), years, problems);
  const metadata = {
    ...textsFrom(value, problems),
    ...nutsFrom(member(value, 'nuts'), problems),
    ...extractedFrom(member(value, 'extracted'), problems),
    ...viewFrom(member(value, 'view'), problems),
    ...questionsFrom(member(value, 'questions'), problems),
    ...growthFrom(member(value, 'growth'), problems),
    ...totalsFrom(member(value, 'totals'), problems),
    partial: partialFrom(member(value, 'partial'), problems),
    ...(reference && {reference}),
  };
  return {
    metadata,
    ...(annotations === undefined ? {} : {annotations}),
    ...(years === undefined ? {} : {years}),
    ...(taxonomies === undefined ? {} : {taxonomies}),
  };
}

function checkVersion(version: unknown, problems: ProblemList): void {
  if (version === undefined || version === 1) return;
  const message = 'is not 1, the version known here; the data was read as if it were';
  problems.add({}, {severity: 'warning', field: 'hotspots.version', value: version, message});
}

function textsFrom(value: PlainObject, problems: ProblemList): Partial<DatasetMetadata> {
  const texts = TEXTS.flatMap((name) => {
    const place = {field: `hotspots.${name}`, longest: LONGEST[name] ?? LONGEST_TEXT};
    const text = localisedText(member(value, name), place, problems);
    return text === undefined ? [] : [[name, text]];
  });
  return Object.fromEntries(texts) as Partial<DatasetMetadata>;
}

function nutsFrom(nuts: unknown, problems: ProblemList): {nuts?: number} {
  if (nuts === undefined || nuts === null) return {};
  if (isYear(nuts)) return {nuts};
  const message = 'must be the year of a NUTS version, such as 2010; it was left out';
  problems.add({}, {severity: 'error', field: 'hotspots.nuts', value: nuts, message});
  return {};
}

function extractedFrom(extracted: unknown, problems: ProblemList): {extracted?: string} {
  if (extracted === undefined || extracted === null) return {};
  if (typeof extracted === 'string' && extracted.length <= 40 && DAY.test(extracted)) {
    return {extracted};
  }
  const message = 'must be a day such as "2017-08-01"; it was left out';
  problems.add({}, {severity: 'error', field: 'hotspots.extracted', value: extracted, message});
  return {};
}

function growthFrom(value: unknown, problems: ProblemList): Pick<DatasetMetadata, 'growth'> {
  if (value === undefined || value === null) return {};
  const given = isPlainObject(value) ? value : {};
  const [from, to] = [member(given, 'from'), member(given, 'to')];
  if (isYear(from) && isYear(to) && from < to) return {growth: {from, to}};
  const message = 'must have two years, "from" before "to"; it was left out';
  problems.add({}, {severity: 'error', field: 'hotspots.growth', value, message});
  return {};
}

function totalsFrom(value: unknown, problems: ProblemList): Pick<DatasetMetadata, 'totals'> {
  if (value === undefined || value === null) return {};
  if (value === 'given' || value === 'summed') return {totals: value};
  const message = 'must be "given" or "summed"; it was left out';
  problems.add({}, {severity: 'error', field: 'hotspots.totals', value, message});
  return {};
}

function viewFrom(value: unknown, problems: ProblemList): {view?: string} {
  if (value === undefined || value === null || value === '') return {};
  const view = fragmentIn(value, 'hotspots.view', problems);
  return view === undefined ? {} : {view};
}

function questionsFrom(value: unknown, problems: ProblemList): {questions?: readonly Question[]} {
  if (value === undefined || value === null) return {};
  const field = 'hotspots.questions';
  if (!Array.isArray(value) || value.length > MOST_QUESTIONS) {
    const message = `must be an array of at most ${MOST_QUESTIONS} questions; left out`;
    problems.add({}, {severity: 'error', field, value, message});
    return {};
  }
  const questions = value.flatMap((entry: unknown, at) => {
    const question = isPlainObject(entry) ? entry : {};
    const place = {field: `${field}[${at}].text`, longest: LONGEST_QUESTION};
    const view = fragmentIn(member(question, 'view'), `${field}[${at}].view`, problems);
    const text = localisedText(member(question, 'text'), place, problems);
    if (view === undefined) return [];
    if (text !== undefined) return [{text, view}];
    const message = 'must be the text of a question, which was left out';
    problems.add({}, {severity: 'error', field: place.field, message});
    return [];
  });
  return {questions};
}

/** A view as links have it; only the widget knows whether the data can show it. */
function fragmentIn(value: unknown, field: string, problems: ProblemList): string | undefined {
  if (typeof value === 'string' && value.includes('=') && value.length <= LONGEST_TEXT)
    return value;
  const message = 'must be a view as links have it, "sectors=automotive&year=2012"; left out';
  problems.add({}, {severity: 'error', field, value, message});
  return undefined;
}

function yearsFrom(value: unknown, problems: ProblemList): (number | undefined)[] | undefined {
  if (value === undefined || value === null) return undefined;
  const field = 'hotspots.years';
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_YEARS) {
    const message = `must be an array of 1 to ${MOST_YEARS} years; it was ignored`;
    problems.add({}, {severity: 'error', field, value, message});
    return undefined;
  }
  const seen = new Set<number>();
  return value.map((year: unknown, at) => {
    if (isYear(year) && !seen.has(year)) {
      seen.add(year);
      return year;
    }
    const fault = isYear(year) ? 'is given twice' : 'must be a whole number such as 2012';
    const message = `${fault}; the figures in its place of the arrays were left out`;
    problems.add({}, {severity: 'error', field: `${field}[${at}]`, value: year, message});
    return undefined;
  });
}

function partialFrom(value: unknown, problems: ProblemList): DatasetMetadata['partial'] {
  const partial = new Map<number, readonly string[]>();
  if (value === undefined || value === null) return partial;
  const field = 'hotspots.partial';
  if (!isPlainObject(value)) {
    const message = 'must be an object of country codes by year; it was left out';
    problems.add({}, {severity: 'error', field, value, message});
    return partial;
  }
  for (const [key, countries] of Object.entries(value)) {
    const year = Number(key);
    if (isYear(year) && Array.isArray(countries) && countries.every(isCountryCode)) {
      partial.set(year, [...countries]);
      continue;
    }
    const message = 'must be an array of country codes under a year; it was left out';
    problems.add(
      {},
      {severity: 'error', field: `${field}["${key.slice(0, 20)}"]`, value: countries, message},
    );
  }
  return partial;
}

function isCountryCode(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Z]{2}$/.test(value);
}
