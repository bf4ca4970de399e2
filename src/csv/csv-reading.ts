import type {DataProblem} from '../dataset/data-problem.js';
import type {RegionPoints} from '../reading/draft/region-points.js';
import {
  hotspotReading,
  type ParsedHotspots,
  type ReadingProgress,
} from '../reading/parse-hotspots.js';
import {problemList} from '../reading/values/problem-list.js';
import type {CsvField} from './column-names.js';
import {csvFeature, type CsvFeature} from './csv-features.js';
import {csvLayout, type CsvLayout, type CsvLayoutOptions} from './csv-layout.js';
import {csvMetadata} from './csv-metadata.js';
import {nutsPointsFor} from './csv-points.js';
import {checkLayout, checkRow} from './csv-problems.js';
import {csvSectors} from './csv-sectors.js';

/** Options for reading a table of figures; those that are omitted are detected from the table. */
export interface CsvOptions extends CsvLayoutOptions {
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
  const layout = csvLayout(text, options);
  const problems = problemList();
  checkLayout(text, layout, problems);
  const sectors = csvSectors({taxonomy, sector, additive});
  const features: CsvFeature[] = [];
  const lines: number[] = [];
  for (const [at, row] of layout.rows.entries()) {
    if (at % STRIDE === 0 && at > 0) yield {features: 0, of: layout.rows.length};
    if (!checkRow(row, layout, problems)) continue;
    features.push(csvFeature(row, layout, {sectors, year: options.year}));
    lines.push(row.line);
  }
  const {points, nuts} = options.points
    ? {points: options.points, nuts: undefined}
    : nutsPointsFor(layout, options.nuts);
  const hotspots = {
    version: 1,
    nuts,
    ...csvMetadata(layout),
    ...metadata,
    taxonomies: sectors.taxonomies(),
  };
  const collection = {type: 'FeatureCollection', hotspots, features};
  const parsed = yield* hotspotReading(collection, {points, regions});
  const ofRows = parsed.problems.map((problem) => inTable(problem, {lines, layout, nuts}));
  return {dataset: parsed.dataset, problems: [...problems.all(), ...ofRows], layout, nuts};
}

interface Reading {
  /** Lines of the features. */
  readonly lines: readonly number[];
  readonly layout: CsvLayout;
  readonly nuts: number | undefined;
}

/** A problem of a feature, as one of the row that it was made from. */
function inTable(problem: DataProblem, {lines, layout, nuts}: Reading): DataProblem {
  const {feature, field, ...rest} = problem;
  const {region} = rest;
  const line = feature === undefined ? {} : {line: lines[feature] ?? NaN};
  if (field === 'geometry' && region !== undefined) {
    const known = nuts === undefined ? 'the given points' : `NUTS ${nuts}, level 2`;
    const message = `is not a code of ${known}; the region and its figures were left out`;
    return {...rest, ...line, field: headingOf('region', layout), message};
  }
  const name = field?.replace('properties.', '') as CsvField | undefined;
  return {...rest, ...line, ...(name && {field: headingOf(name, layout)})};
}

function headingOf(field: CsvField, {columns, headings}: CsvLayout): string {
  return headings[columns[field] ?? -1] ?? field;
}
