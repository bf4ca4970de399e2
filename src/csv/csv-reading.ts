import type {DataProblem} from '../model/data-problem.js';
import {
  hotspotReading,
  type ParsedHotspots,
  type ReadingProgress,
} from '../model/hotspot-reading.js';
import {problemList} from '../model/problem-list.js';
import type {RegionPoints} from '../model/region-points.js';
import {csvFeature, type CsvFeature} from './csv-features.js';
import {csvLayout, type CsvLayout, type CsvLayoutOptions} from './csv-layout.js';
import {csvMetadata} from './csv-metadata.js';
import {checkLayout, checkRow} from './csv-problems.js';

import {csvSectors} from './csv-sectors.js';

/** How a table of figures is read; what is left out is found out from the table. */
export interface CsvOptions extends CsvLayoutOptions {
  /** Points of regions by code; without them the built-in ones of the NUTS version that fits. */
  readonly points?: RegionPoints | undefined;
  /** GeoJSON of boundaries or points by region code; comes before `points`. */
  readonly regions?: unknown;
  /** Id of the taxonomy of rows that name none; default `sectors`. */
  readonly taxonomy?: string | undefined;
  /** Name of the sector of rows that name none; default `all`. */
  readonly sector?: string | undefined;
  /** Whether the sectors do not overlap, so that they may be summed; default only `traded`. */
  readonly additive?: boolean | undefined;
  /** Further metadata of the contract's member `hotspots`, such as `source` and `title`. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/** What could be read of a table of figures, and how it was understood. */
export interface CsvHotspots extends ParsedHotspots {
  readonly layout: CsvLayout;
}

/** Rows between two pauses. */
const STRIDE = 1_000;

/**
 * Reads a table of figures step by step.
 *
 * @throws {@link HotspotDataError} if there is no table, or a named column is not in it.
 */
export function* csvReading(
  text: string,
  options: CsvOptions = {},
): Generator<ReadingProgress, CsvHotspots> {
  const {taxonomy = 'sectors', sector = 'all', additive, metadata, points, regions} = options;
  const layout = csvLayout(text, options);
  const problems = problemList();
  checkLayout(text, layout, problems);
  const sectors = csvSectors({taxonomy, sector, additive});
  const features: CsvFeature[] = [];
  const lines: number[] = [];
  for (const [at, row] of layout.rows.entries()) {
    if (at % STRIDE === 0 && at > 0) yield {features: 0, of: layout.rows.length};
    if (!checkRow(row, layout, problems)) continue;
    features.push(csvFeature(row, layout, sectors));
    lines.push(row.line);
  }
  const hotspots = {
    version: 1,
    ...csvMetadata(layout),
    ...metadata,
    taxonomies: sectors.taxonomies(),
  };
  const collection = {type: 'FeatureCollection', hotspots, features};
  const parsed = yield* hotspotReading(collection, {points, regions});
  const ofRows = parsed.problems.map((problem) => inTable(problem, lines, layout));
  return {table: parsed.table, problems: [...problems.all(), ...ofRows], layout};
}

/** A problem of a feature as one of the row that it was made from. */
function inTable(problem: DataProblem, lines: readonly number[], layout: CsvLayout): DataProblem {
  const {feature, field, ...rest} = problem;
  const column = layout.columns[field?.replace('properties.', '') as keyof typeof layout.columns];
  const heading = column === undefined ? undefined : layout.headings[column];
  const line = feature === undefined ? undefined : lines[feature];
  return {
    ...rest,
    ...(line === undefined ? {} : {line}),
    ...(field === undefined ? {} : {field: heading ?? field}),
  };
}
