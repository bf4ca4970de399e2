import {
  figureFrom,
  flagsFrom,
  incompleteFrom,
  LARGEST_FIGURE,
  starsFrom,
  type Complaint,
} from './figure-reading.js';
import type {FeatureReader} from './flat-features.js';
import {column, dropBlanks, logBlanks, type Measure} from './observation-log.js';
import {isPlainObject, type PlainObject} from './plain-object.js';
import type {TableDraft} from './table-draft.js';
import {wideYears} from './wide-years.js';

/** Reads one value of a measure; tells what is wrong with it. */
type ValueReader = (value: unknown, complain: Complaint) => number;

/** How a value of each measure is read. */
const READERS: readonly (readonly [Measure, ValueReader])[] = [
  ['employment', figureFrom],
  ['localUnits', figureFrom],
  ['wages', figureFrom],
  ['stars', starsFrom],
  ['flags', flagsFrom],
  ['incomplete', incompleteFrom],
];

/** Reader of wide features, each of which brings all figures of one region. */
export function wideFeatureReader(draft: TableDraft): FeatureReader {
  const {names, problems, regions, sectors, totals, observations: log} = draft;
  const here = {feature: 0, region: 0, field: '', key: '', at: -1};
  const years = wideYears(draft);
  /** First observation of each sector in this feature: of its arrays, of its single values. */
  const blocks = {arrays: new Map<number, number>(), singles: new Map<number, number>()};

  const complain: Complaint = (value, message) => {
    const key = here.key === '' ? '' : `["${here.key.slice(0, 80)}"]`;
    const position = here.at < 0 ? '' : `[${here.at}]`;
    const field = `properties.${here.field}${key}${position}`;
    const place = {feature: here.feature, region: regions.codeOf(here.region)};
    problems.add(place, {severity: 'error', field, value, message});
  };

  /** Position of the first observation for the values of a sector; `-1` if they are refused. */
  function firstOf(sector: number, value: unknown): number {
    const run = years.of(value, complain);
    if (run === undefined) return -1;
    const known = run.single ? blocks.singles : blocks.arrays;
    let first = known.get(sector);
    if (first === undefined) {
      const {feature, region} = here;
      first = logBlanks(log, {feature, region, sector, years: run.years});
      known.set(sector, first);
    }
    return first;
  }

  function readMeasure(measure: Measure, read: ValueReader, values: PlainObject): void {
    for (const key of Object.keys(values)) {
      const value = values[key];
      here.key = key;
      here.at = -1;
      const sector = sectors.numberOf(undefined, key);
      if (typeof sector !== 'number') {
        complain(value, sector.message);
        continue;
      }
      const first = firstOf(sector, value);
      if (first < 0) continue;
      const target = column(log, measure);
      if (Array.isArray(value)) readRun(target, first, value, read);
      else target[first] = read(value, complain);
    }
  }

  function readRun(
    target: {[at: number]: number},
    first: number,
    values: readonly unknown[],
    read: ValueReader,
  ): void {
    const isFigure = read === figureFrom;
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at];
      if (value === null) continue;
      if (isFigure && typeof value === 'number' && value >= 0 && value <= LARGEST_FIGURE) {
        target[first + at] = value + 0;
        continue;
      }
      here.at = at;
      target[first + at] = read(value, complain);
    }
  }

  function readTotal(value: unknown): void {
    here.field = names.total;
    here.key = '';
    here.at = -1;
    const run = value === undefined || value === null ? undefined : years.of(value, complain);
    if (run === undefined) return;
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const [at, entry] of values.entries()) {
      if (Array.isArray(value)) here.at = at;
      const year = run.years[at] ?? -1;
      const persons = figureFrom(entry, complain);
      if (year < 0 || Number.isNaN(persons) || !totals.note(here.region, year, persons)) continue;
      complain(entry, 'differs from an earlier one of the region and year; that was kept');
    }
  }

  return (numbered) => {
    const {properties, at} = numbered;
    const region = regions.numberOf(numbered);
    if (typeof region !== 'number') {
      problems.add({feature: at}, region);
      return;
    }
    here.feature = at;
    here.region = region;
    blocks.arrays.clear();
    blocks.singles.clear();
    years.begin(properties);
    const from = log.length;
    for (const [measure, read] of READERS) {
      here.field = names[measure];
      here.key = '';
      here.at = -1;
      const values = properties[here.field];
      if (isPlainObject(values)) readMeasure(measure, read, values);
      else if (values !== undefined && values !== null) {
        complain(values, 'must be an object keyed by taxonomy:sector; it was left out');
      }
    }
    readTotal(properties[names.total]);
    dropBlanks(log, from);
  };
}
