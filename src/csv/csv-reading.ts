import type {NutsRegions} from '../nuts/nuts-regions.js';
import type {RegionPoints} from '../reading/draft/region-points.js';
import {
  featureReading,
  type ParsedHotspots,
  type ReadingProgress,
} from '../reading/parse-hotspots.js';
import {problemList, type ProblemList} from '../reading/values/problem-list.js';
import {cellReport} from './cell-report.js';
import {csvFeature, type FeatureContext} from './csv-features.js';
import {csvLayoutReading, type CsvLayout, type CsvLayoutOptions} from './csv-layout.js';
import {csvMetadata} from './csv-metadata.js';
import {checkDecimal, checkLayout} from './csv-problems.js';
import {csvSectors, sectorOverlap, type CsvSectors, type ListedTaxonomy} from './csv-sectors.js';
import {featureContext, signOf} from './feature-context.js';
import {checkFigures} from './meaning/figure-check.js';
import {joinedRows} from './joined-rows.js';
import {meaningReport, type Refused} from './meaning/meaning-report.js';
import type {RowChoice} from './meaning/row-choice.js';
import type {Observation} from './observed-rows.js';
import {problemGroups} from '../reading/values/problem-groups.js';
import {stepsOf} from './reading-steps.js';
import {placedRegions} from './placed-regions.js';
import {inTable} from './row-problems.js';
import {withSectorNames, type SectorNames} from './sector-names.js';
import {headingOf} from './table-headings.js';

/** Options for reading a table of figures; those that are omitted are detected from the table. */
export interface CsvOptions extends CsvLayoutOptions {
  /** Layout of the same text by the same options, if it is known already. */
  readonly layout?: CsvLayout | undefined;
  /** Values that rows must have to be read, by heading: `{sex: 'T'}`; by default, all rows are. */
  readonly where?: RowChoice | undefined;
  /** Unit of the figures if the table does not name it, such as `thousand persons`. */
  readonly unit?: string | undefined;
  /** Year of the NUTS version of the codes; by default, the one that has most of them. */
  readonly nuts?: number | undefined;
  /** Level of the regions to be shown, from 0 to 3; by default, the finest that is complete. */
  readonly level?: number | undefined;
  /** Regions of level 3, if the table may have such; those of level 0 to 2 are built in. */
  readonly levels?: readonly NutsRegions[] | undefined;
  /** Points of regions by code, instead of the built-in ones of NUTS. */
  readonly points?: RegionPoints | undefined;
  /** GeoJSON of boundaries or points by region code; takes precedence over `points`. */
  readonly regions?: unknown;
  /** Id of the taxonomy of rows that name none; default `sectors`. */
  readonly taxonomy?: string | undefined;
  /** Name of the sector of rows that name none; default `all`. */
  readonly sector?: string | undefined;
  /** Headings of NACE by language, for sectors that have nothing but such a code. */
  readonly names?: SectorNames | undefined;
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
  /** Level of NUTS that is shown, from 0 to 3; `undefined` for points from elsewhere. */
  readonly level: number | undefined;
  /**
   * Columns of codes that were not understood and tell equal rows apart. If there are any, nothing
   * was read; choose one of the values with `where`.
   */
  readonly refused: readonly Refused[];
}

/**
 * Reads a table of figures step by step.
 *
 * Codes of units, indicators, sex, age and the like are read; see {@link CsvHotspots.refused} for
 * those that cannot be. Problems of one cause are one entry, with their count and first places.
 *
 * @throws {@link HotspotDataError} if there is no table, a named column is missing, or no row has a
 *   value that `where` names.
 */
export function* csvReading(
  text: string,
  options: CsvOptions = {},
): Generator<ReadingProgress, CsvHotspots> {
  const layout = options.layout ?? (yield* stepsOf(csvLayoutReading(text, options)));
  return yield* layoutReading(layout, options);
}

/** Reads a table whose columns are known already, step by step, as {@link csvReading} does. */
export function* layoutReading(
  layout: CsvLayout,
  options: CsvOptions = {},
): Generator<ReadingProgress, CsvHotspots> {
  const {taxonomy = 'sectors', sector = 'all', additive, metadata, regions, year} = options;
  const problems = problemList();
  const report = meaningReport(problems);
  checkLayout(layout, problems);
  const sectors = csvSectors({taxonomy, sector, additive});
  const {figures, observed: rows} = yield* joinedRows({layout, sectors, options, problems, report});
  checkDecimal(layout, signOf(layout, rows), problems);
  yield* stepsOf(cellReport(layout, figures.columns, problems));
  const placing = {layout, sectors, problems, options};
  const {observed, points, nuts, level} = yield* stepsOf(placedRegions(rows, placing));
  const isRefused = report.refusals.length > 0;
  const hotspots = {
    version: 1,
    nuts,
    ...(yield* stepsOf(csvMetadata(layout))),
    ...metadata,
    taxonomies: withSectorNames(
      isRefused ? [] : checkedTaxonomies(sectors, {layout, additive, problems}),
      options.names ?? new Map(),
    ),
  };
  const context = yield* stepsOf(featureContext({layout, sectors, observed, year, report}));
  const features = featuresOf(isRefused ? [] : observed.observations, context);
  const parsed = yield* featureReading({hotspots, features}, {points, regions});
  const united = figures.united || options.unit !== undefined;
  checkFigures(parsed.dataset, {field: headingOf('employment', layout), united}, problems);
  const shown = new Set(parsed.dataset.regions.map(({code}) => code));
  const ofRows = inTable(parsed.problems, {observed, layout, nuts, level, shown});
  const all = problemGroups([...problems.all(), ...ofRows]);
  return {dataset: parsed.dataset, problems: all, layout, nuts, level, refused: report.refusals};
}

/** Features, each of which is made when it is read: all at once would need much memory. */
function featuresOf(
  observations: readonly Observation[],
  context: FeatureContext,
): {readonly length: number; readonly feature: (at: number) => unknown} {
  return {
    length: observations.length,
    feature: (at) => observations[at] && csvFeature(observations[at], context),
  };
}

interface TaxonomyCheck {
  readonly layout: CsvLayout;
  readonly additive: boolean | undefined;
  readonly problems: ProblemList;
}

/** The taxonomies of a table; sectors that overlap are not added up, whatever the caller says. */
function checkedTaxonomies(
  sectors: CsvSectors,
  {layout, additive, problems}: TaxonomyCheck,
): readonly ListedTaxonomy[] {
  const overlap = sectorOverlap(sectors, additive === true);
  if (overlap === undefined) return sectors.taxonomies();
  const field = headingOf('sector', layout);
  problems.add({}, {severity: 'warning', field, message: overlap.message});
  return sectors.taxonomies(overlap.taxonomies);
}
