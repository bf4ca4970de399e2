import type {DataProblem} from '../dataset/data-problem.js';
import type {RegionPoints} from '../reading/draft/region-points.js';
import {
  featureReading,
  type ParsedHotspots,
  type ReadingProgress,
} from '../reading/parse-hotspots.js';
import {problemList, type ProblemList} from '../reading/values/problem-list.js';
import {shortText} from '../reading/values/value-preview.js';
import type {CsvField} from './column-names.js';
import {csvFeature, sectorKeyOf} from './csv-features.js';
import {csvLayoutReading, type CsvLayout, type CsvLayoutOptions} from './csv-layout.js';
import {csvMetadata} from './csv-metadata.js';
import {nutsPointsFor} from './csv-points.js';
import {checkLayout, checkRow} from './csv-problems.js';
import type {CsvRow} from './csv-rows.js';
import {csvSectors, type CsvSectors} from './csv-sectors.js';

/** Options for reading a table of figures; those that are omitted are detected from the table. */
export interface CsvOptions extends CsvLayoutOptions {
  /** Layout of the same text by the same options, if it is known already. */
  readonly layout?: CsvLayout | undefined;
  /** Year of the NUTS version of the codes; by default, the one that has most of them. */
  readonly nuts?: number | undefined;
  /** Points of regions by code, instead of the built-in ones of NUTS. */
  readonly points?: RegionPoints | undefined;
  /** GeoJSON of boundaries or points by region code; takes precedence over `points`. */
  readonly regions?: unknown;
  /** Id of the taxonomy of rows that name none; default `sectors`. */
  readonly taxonomy?: string | undefined;
  /** Name of the sector of rows that name none; default `all`. */
  readonly sector?: string | undefined;
  /** Year of rows that name none. */
  readonly year?: number | undefined;
  /** Whether the sectors do not overlap, so that they may be summed; default only `traded`. */
  readonly additive?: boolean | undefined;
  /** Further metadata of the contract's member `hotspots`, e.g. `source` and `title`. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/** Everything read from a table of figures, and the layout that was detected. */
export interface CsvHotspots extends ParsedHotspots {
  readonly layout: CsvLayout;
  /** Year of the NUTS version that placed the regions; `undefined` for points from elsewhere. */
  readonly nuts: number | undefined;
}

/** Rows between two pauses. */
const STRIDE = 1_000;

/** Maximum number of codes by which the version of NUTS is found. */
const MOST_CODES = 20_000;

/**
 * Reads a table of figures step by step.
 *
 * @throws {@link HotspotDataError} if there is no table, or a named column is missing.
 */
export function* csvReading(
  text: string,
  options: CsvOptions = {},
): Generator<ReadingProgress, CsvHotspots> {
  const {taxonomy = 'sectors', sector = 'all', additive, metadata, regions} = options;
  const layout = options.layout ?? (yield* stepsOf(csvLayoutReading(text, options)));
  const problems = problemList();
  checkLayout(layout, problems);
  const sectors = csvSectors({taxonomy, sector, additive});
  const context = {sectors, year: options.year};
  const {rows, codes} = yield* fittingRows(layout, sectors, problems);
  const {points, nuts} = options.points
    ? {points: options.points, nuts: undefined}
    : nutsPointsFor(codes, options.nuts);
  const hotspots = {
    version: 1,
    nuts,
    ...(yield* stepsOf(csvMetadata(layout))),
    ...metadata,
    taxonomies: sectors.taxonomies(),
  };
  // Each feature is made when it is read: all at once would need much memory.
  const features = {
    length: rows.length,
    feature: (at: number) => rows[at] && csvFeature(rows[at], layout, context),
  };
  const parsed = yield* featureReading({hotspots, features}, {points, regions});
  const ofRows = parsed.problems.map((problem) => inTable(problem, {rows, layout, nuts}));
  return {dataset: parsed.dataset, problems: [...problems.all(), ...ofRows], layout, nuts};
}

/** Rows that fit the headings. */
interface FittingRows {
  readonly rows: readonly CsvRow[];
  /** Codes of the regions. */
  readonly codes: ReadonlySet<string>;
}

/** The rows that fit the headings, with their sectors noted; the others are reported. */
function* fittingRows(
  layout: CsvLayout,
  sectors: CsvSectors,
  problems: ProblemList,
): Generator<ReadingProgress, FittingRows> {
  const rows: CsvRow[] = [];
  const codes = new Set<string>();
  for (const [at, row] of layout.rows.entries()) {
    if (at % STRIDE === 0 && at > 0) yield {features: 0, of: layout.rows.length};
    if (!checkRow(row, layout, problems)) continue;
    rows.push(row);
    sectorKeyOf(row, layout, sectors);
    if (codes.size < MOST_CODES) codes.add(row.cells[layout.columns.region ?? -1] ?? '');
  }
  return {rows, codes};
}

/** The steps of a reading that has no features yet. */
function* stepsOf<Result>(reading: Generator<void, Result>): Generator<ReadingProgress, Result> {
  let step = reading.next();
  while (step.done !== true) {
    yield {features: 0, of: 0};
    step = reading.next();
  }
  return step.value;
}

interface Reading {
  /** Rows of the features. */
  readonly rows: readonly CsvRow[];
  readonly layout: CsvLayout;
  readonly nuts: number | undefined;
}

/** A problem of a feature, as one of the row that it was made from. */
function inTable(problem: DataProblem, {rows, layout, nuts}: Reading): DataProblem {
  const {feature, field, ...others} = problem;
  const rest = {...others, message: inLines(others.message, rows)};
  const {region} = rest;
  const line = feature === undefined ? {} : {line: rows[feature]?.line ?? NaN};
  if (field === 'geometry' && region !== undefined) {
    const known = nuts === undefined ? 'the given points' : `NUTS ${nuts}, level 2`;
    const message = `is not a code of ${known}; the region and its figures were left out`;
    return {...rest, ...line, field: headingOf('region', layout), message};
  }
  const name = field?.replace('properties.', '') as CsvField | undefined;
  return {...rest, ...line, ...(name && {field: headingOf(name, layout)})};
}

/** The end of a message that counts problems, with the line of the last instead of its feature. */
function inLines(message: string, rows: readonly CsvRow[]): string {
  return message.replace(
    /feature (\d+)\)$/,
    (_, feature) => `line ${rows[Number(feature)]?.line})`,
  );
}

function headingOf(field: CsvField, {columns, headings}: CsvLayout): string {
  return shortText(headings[columns[field] ?? -1] ?? field);
}
