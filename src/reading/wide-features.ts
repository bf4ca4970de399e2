import {copyCounts, copyFigures, copyFlags, type RunCopy} from './draft/column-copy.js';
import type {DatasetDraft} from './draft/dataset-draft.js';
import type {ColumnOf, Measure} from './draft/measure-columns.js';
import {dropBlanks, logColumn} from './draft/observation-log.js';
import {gridColumn, gridRow, type GridBand} from './draft/wide-grid.js';
import {wideYears} from './draft/wide-years.js';
import type {FeatureReader} from './flat-features.js';
import {
  figureFrom,
  flagsFrom,
  incompleteFrom,
  MOST_INCOMPLETE,
  MOST_STARS,
  starsFrom,
  type Complaint,
} from './values/checked-figure.js';
import {isPlainObject, type PlainObject} from './values/plain-object.js';
import type {Refusal} from './values/problem-list.js';
import {wideBlocks} from './wide-blocks.js';

/** Reads one value of a measure and reports its faults. */
type ValueReader = (value: unknown, complain: Complaint) => number;

/** A measure, and how its values are read: quickly if they are faultless, else one by one. */
interface WideMeasure<M extends Measure = Measure> {
  readonly measure: M;
  readonly copy: RunCopy<ColumnOf<M>>;
  readonly read: ValueReader;
}

const WIDE_MEASURES = [
  {measure: 'employment', copy: copyFigures, read: figureFrom},
  {measure: 'localUnits', copy: copyFigures, read: figureFrom},
  {measure: 'wages', copy: copyFigures, read: figureFrom},
  {measure: 'stars', copy: copyCounts(MOST_STARS), read: starsFrom},
  {measure: 'flags', copy: copyFlags, read: flagsFrom},
  {measure: 'incomplete', copy: copyCounts(MOST_INCOMPLETE), read: incompleteFrom},
] as const satisfies readonly {[M in Measure]: WideMeasure<M>}[Measure][];

/** Values of a measure for one sector. */
interface SectorRun {
  readonly key: string;
  /** Number of the sector, or the reason why it has none. */
  readonly sector: number | Refusal;
  readonly value: unknown;
  readonly read: ValueReader;
}

/** Position of a reader in a feature. */
interface Standpoint {
  feature: number;
  region: number;
  /** Band and row of the region in the grid; no band if it has none. */
  band: GridBand | undefined;
  row: number;
  field: string;
  /** Key of the sector; empty outside a measure. */
  key: string;
  /** Position in an array; `-1` outside. */
  at: number;
}

/** Reader of wide features, each of which holds all figures of one region. */
export function wideFeatureReader(draft: DatasetDraft): FeatureReader {
  const {names, problems, regions, sectors, totals, growth, grid, log} = draft;
  const here: Standpoint = {
    feature: 0,
    region: 0,
    band: undefined,
    row: 0,
    field: '',
    key: '',
    at: -1,
  };
  const years = wideYears(draft);
  const blocks = wideBlocks(log);

  const complain: Complaint = (value, message) => {
    const place = {feature: here.feature, region: regions.codeOf(here.region)};
    problems.add(place, {severity: 'error', field: fieldOf(here), value, message});
  };

  function readMeasure({measure, copy, read}: WideMeasure, values: PlainObject): void {
    const {band, row} = here;
    const columns = band?.columns[measure] ?? [];
    const length = grid.years?.length;
    const keys = Object.keys(values);
    const runs = Object.values(values);
    for (let entry = 0; entry < keys.length; entry += 1) {
      const key = keys[entry] ?? '';
      const value = runs[entry];
      const sector = sectors.keyed(key);
      const column = typeof sector === 'number' ? columns[sector] : undefined;
      const fits = column !== undefined && Array.isArray(value) && value.length === length;
      if (fits && copy(value, column, row, band?.width ?? 0)) continue;
      readRun(measure, {key, sector, value, read});
    }
  }

  /** Reads the values of one sector, in any form, and reports their faults. */
  function readRun(measure: Measure, {key, sector, value, read}: SectorRun): void {
    here.key = key;
    here.at = -1;
    if (typeof sector !== 'number') {
      complain(value, sector.message);
      return;
    }
    const run = years.of(value, complain);
    if (run === undefined) return;
    const {band, row} = here;
    const inGrid = band && gridColumn(grid, band, {measure, sector, run});
    const first = inGrid === undefined ? blocks.firstOf(sector, run) : row;
    const step = inGrid === undefined ? 1 : (band?.width ?? 1);
    const column: {[at: number]: number} = inGrid ?? logColumn(log, measure);
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (let at = 0; at < values.length; at += 1) {
      const entry = values[at];
      if (entry === null) continue;
      here.at = Array.isArray(value) ? at : -1;
      column[first + at * step] = read(entry, complain);
    }
  }

  function readTotal(value: unknown): void {
    if (value === undefined || value === null) return;
    here.field = names.total;
    here.key = '';
    here.at = -1;
    const run = years.of(value, complain);
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const [at, year] of run?.years.entries() ?? []) {
      if (Array.isArray(value)) here.at = at;
      const persons = figureFrom(values[at], complain);
      if (year < 0 || Number.isNaN(persons) || !totals.note(here.region, year, persons)) continue;
      complain(values[at], 'differs from an earlier one of the region and year; that was kept');
    }
  }

  function readGrowth(value: unknown): void {
    if (value === undefined || value === null) return;
    here.field = names.growth;
    here.key = '';
    here.at = -1;
    if (!isPlainObject(value)) {
      complain(value, 'must be an object keyed by taxonomy:sector; it was left out');
      return;
    }
    growth.begin();
    for (const [key, ends] of Object.entries(value)) {
      here.key = key;
      const sector = sectors.keyed(key);
      if (typeof sector !== 'number') complain(ends, sector.message);
      else if (!Array.isArray(ends) || ends.length !== 2) {
        complain(ends, 'must be two figures, of the first and the last year; it was left out');
      } else {
        const [first, last] = ends.map((end) => figureFrom(end, complain));
        growth.note(here.region, sector, [first ?? NaN, last ?? NaN]);
      }
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
    here.band = gridRow(grid, at, region);
    here.row = (here.band?.rows ?? 0) - 1;
    blocks.begin(at, region);
    years.begin(properties);
    const from = log.length;
    for (const measure of WIDE_MEASURES) {
      here.field = names[measure.measure];
      here.key = '';
      here.at = -1;
      const values = properties[here.field];
      if (isPlainObject(values)) readMeasure(measure as WideMeasure, values);
      else if (values !== undefined && values !== null) {
        complain(values, 'must be an object keyed by taxonomy:sector; it was left out');
      }
    }
    readTotal(properties[names.total]);
    readGrowth(properties[names.growth]);
    if (log.length > from) dropBlanks(log, from);
  };
}

function fieldOf({field, key, at}: Standpoint): string {
  const sector = key === '' ? '' : `["${key.slice(0, 80)}"]`;
  return `properties.${field}${sector}${at < 0 ? '' : `[${at}]`}`;
}
