import type {DataProblem} from '../dataset/data-problem.js';
import type {RegionPoints} from '../reading/draft/region-points.js';
import {
  featureReading,
  type ParsedHotspots,
  type ReadingProgress,
} from '../reading/parse-hotspots.js';
import {problemList, type ProblemList} from '../reading/values/problem-list.js';
import {shortText} from '../reading/values/value-preview.js';
import {cellReport} from './cell-report.js';
import type {CsvRow} from './cells/csv-rows.js';
import type {DecimalSign} from './cells/figure-text.js';
import {yearReader, type YearReader} from './cells/year-text.js';
import type {CsvField} from './columns/column-names.js';
import {isTotal} from './columns/dimension-names.js';
import {valuesOf} from './columns/dimensions.js';
import {csvFeature, type FeatureContext} from './csv-features.js';
import {csvLayoutReading, type CsvLayout, type CsvLayoutOptions} from './csv-layout.js';
import {csvMetadata} from './csv-metadata.js';
import {nutsPointsFor} from './csv-points.js';
import {checkDecimal, checkLayout, checkRow, isReadable} from './csv-problems.js';
import {csvSectors, sectorOverlap, type CsvSectors} from './csv-sectors.js';
import {checkFigures} from './figure-check.js';
import {columnFactor} from './meaning/column-factor.js';
import {meaningReport, type MeaningReport, type Refused} from './meaning/meaning-report.js';
import {observedRows, type ObservedRows} from './observed-rows.js';
import {problemGroups} from './problem-groups.js';
import {regionProblems} from './region-problems.js';
import {
  chosenColumnsOf,
  chosenRow,
  type ChosenRow,
  excerpt,
  listedValues,
  type RowChoice,
  whereText,
} from './meaning/row-choice.js';
import {tableFigures, type TableFigures} from './table-figures.js';

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
  /**
   * Columns of codes that were not understood and tell equal rows apart. If there are any, nothing
   * was read; choose one of the values with `where`.
   */
  readonly refused: readonly Refused[];
}

/** Maximum number of rows that a program may tell apart before it is asked which to read. */
const MOST_CHOICES = 4;

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
  const {taxonomy = 'sectors', sector = 'all', metadata, regions} = options;
  const problems = problemList();
  const report = meaningReport(problems);
  checkLayout(layout, problems);
  const sectors = csvSectors({taxonomy, sector, additive: options.additive});
  const {figures, observed} = yield* tableRows({layout, sectors, options, problems, report});
  checkDecimal(layout, signOf(layout, observed), problems);
  yield* stepsOf(cellReport(layout, figures.columns, problems));
  const {points, nuts} = options.points
    ? {points: options.points, nuts: undefined}
    : nutsPointsFor(observed.codes, options.nuts);
  const isRefused = report.refusals.length > 0;
  const {observations} = isRefused ? {observations: []} : observed;
  const overlap = isRefused ? undefined : sectorOverlap(sectors, options.additive === true);
  if (overlap !== undefined) {
    const field = headingOf('sector', layout);
    problems.add({}, {severity: 'warning', field, message: overlap.message});
  }
  const hotspots = {
    version: 1,
    nuts,
    ...(yield* stepsOf(csvMetadata(layout))),
    ...metadata,
    taxonomies: isRefused ? [] : sectors.taxonomies(overlap?.taxonomies),
  };
  const yearOf = yield* stepsOf(yearsOf(layout));
  const context = featureContext({
    yearOf,
    layout: {...layout, decimal: signOf(layout, observed)},
    sectors,
    observed,
    year: options.year,
    report,
  });
  // Each feature is made when it is read: all at once would need much memory.
  const features = {
    length: observations.length,
    feature: (at: number) => observations[at] && csvFeature(observations[at], context),
  };
  const parsed = yield* featureReading({hotspots, features}, {points, regions});
  const isUnited = figures.united || options.unit !== undefined;
  checkFigures(
    parsed.dataset,
    {field: headingOf('employment', layout), united: isUnited},
    problems,
  );
  const ofRows = inTable(parsed.problems, {observed, layout, nuts});
  const all = problemGroups([...problems.all(), ...ofRows]);
  return {dataset: parsed.dataset, problems: all, layout, nuts, refused: report.refusals};
}

interface TableContext {
  readonly layout: CsvLayout;
  readonly sectors: CsvSectors;
  readonly options: CsvOptions;
  readonly problems: ProblemList;
  readonly report: MeaningReport;
}

interface TableRows {
  readonly figures: TableFigures;
  readonly observed: ObservedRows;
}

/** The rows of a table by what they are about; those that cannot be told apart refuse the table. */
function* tableRows(context: TableContext): Generator<ReadingProgress, TableRows> {
  const {layout, options, problems, report} = context;
  const choice: Record<string, string> = {...options.where};
  const fitting = yield* stepsOf(fittingRows(layout, problems));
  for (let tries = 0; ; tries += 1) {
    const chosen = chosenColumnsOf(choice, layout.headings);
    const isChosen = yield* stepsOf(chosenRow(choice, layout.headings, fitting));
    const rows = yield* stepsOf(passingRows(fitting, isChosen));
    const narrowed = {...layout, rows};
    const figures = yield* stepsOf(tableFigures(narrowed, {chosen, unit: options.unit}, report));
    const fits = (): boolean => report.refusals.length === 0 && isReadable(layout);
    const sectors = context.sectors;
    const observed = yield* rowSteps(
      observedRows({layout: narrowed, figures, sectors, fits}),
      rows.length,
    );
    const dividing = observed.conflicts.dividing();
    if (dividing === undefined || report.refusals.length > 0) {
      tellRows(observed, layout, problems);
      return {figures, observed};
    }
    const heading = layout.headings[dividing] ?? '';
    const values = [...(yield* stepsOf(valuesOf(dividing, rows, false))).values()];
    const total = values.find(({code, label}) => isTotal(code, label));
    const codes = values.map(({code}) => code).filter((code) => code !== '');
    if (total === undefined || tries === MOST_CHOICES) {
      const message = `tells rows of the same region, sector and year apart (${listedValues(codes)}) and is not understood; nothing was read; choose one with ${whereText(heading, codes[0])}`;
      report.refuse({heading, message, values: codes});
      return {figures, observed};
    }
    choice[heading] = total.code;
    const rest = listedValues(codes.filter((code) => code !== total.code));
    report.note(
      heading,
      `${excerpt(total.code)} was read as the total; rows of ${rest} were left out`,
    );
  }
}

/** Rows between two pauses. */
const STRIDE = 2_000;

/** The rows that fit the headings; others are reported. */
function* fittingRows(layout: CsvLayout, problems: ProblemList): Generator<void, CsvRow[]> {
  const rows: CsvRow[] = [];
  for (const [at, row] of layout.rows.entries()) {
    if (at % STRIDE === STRIDE - 1) yield;
    if (checkRow(row, layout, problems)) rows.push(row);
  }
  return rows;
}

/** The rows that a test lets pass. */
function* passingRows(rows: CsvRow[], test: ChosenRow | undefined): Generator<void, CsvRow[]> {
  if (test === undefined) return rows;
  const passing: CsvRow[] = [];
  for (const [at, row] of rows.entries()) {
    if (at % STRIDE === STRIDE - 1) yield;
    if (test(row)) passing.push(row);
  }
  return passing;
}

/** Reports what is particular about rows that were read. */
function tellRows(
  {conflicts, totalNames}: ObservedRows,
  layout: CsvLayout,
  problems: ProblemList,
): void {
  const {region} = layout.columns;
  for (const row of conflicts.repeated) {
    const message = 'repeats the figure of an earlier row; it was read once';
    problems.add({line: row.line}, {severity: 'warning', message});
  }
  for (const row of conflicts.different) {
    const code = row.cells[region ?? -1] ?? '';
    const place = {line: row.line, ...(code !== '' && {region: code})};
    const message = 'is given a second time for its region, sector and year; the first was kept';
    problems.add(place, {severity: 'error', message});
  }
  if (totalNames.size > 0) {
    const message = `${listedValues([...totalNames])} was read as the region's employment in all activities, not as a sector`;
    problems.add({}, {severity: 'warning', field: headingOf('sector', layout), message});
  }
}

/** Decimal sign; figures such as `1.234` have decimals if they are of thousands. */
function signOf({decimal, decimalOpen}: CsvLayout, {observations}: ObservedRows): DecimalSign {
  const isOfThousands = observations[0]?.figures.some(({factor}) => factor > 1) === true;
  return decimalOpen !== undefined && isOfThousands ? decimalOpen : decimal;
}

interface FeatureSource {
  readonly yearOf: YearReader;
  readonly layout: CsvLayout;
  readonly sectors: CsvSectors;
  readonly observed: ObservedRows;
  readonly year: number | undefined;
  readonly report: MeaningReport;
}

function featureContext({
  layout,
  sectors,
  observed,
  yearOf,
  year,
  report,
}: FeatureSource): FeatureContext {
  const {columns, found, headings} = layout;
  const at = columns.regionTotal;
  const unit = at === undefined ? undefined : found.units.get(at);
  const heading = headings[at ?? -1] ?? '';
  return {
    layout,
    sectors,
    yearOf,
    year,
    totalFactor: unit && columnFactor({heading, field: 'employment', unit}, report),
    totals: observed.totals,
  };
}

function* yearsOf({columns, rows}: CsvLayout): Generator<void, YearReader> {
  const {year} = columns;
  if (year === undefined) return (text) => text;
  const cells = new Set<string>();
  for (const [at, row] of rows.entries()) {
    if (at % STRIDE === STRIDE - 1) yield;
    cells.add(row.cells[year] ?? '');
  }
  return yearReader(cells);
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

function* rowSteps<Result>(
  reading: Generator<number, Result>,
  of: number,
): Generator<ReadingProgress, Result> {
  let step = reading.next();
  while (step.done !== true) {
    yield {features: 0, of};
    step = reading.next();
  }
  return step.value;
}

interface Reading {
  readonly observed: ObservedRows;
  readonly layout: CsvLayout;
  readonly nuts: number | undefined;
}

/** Problems of features, as those of the rows that they were made from. */
function inTable(
  problems: readonly DataProblem[],
  {observed, layout, nuts}: Reading,
): readonly DataProblem[] {
  const {observations} = observed;
  const lineOf = (feature: number | undefined): number | undefined =>
    feature === undefined ? undefined : observations[feature]?.row.line;
  const isUnplaced = ({field, region}: DataProblem): boolean =>
    field === 'geometry' && region !== undefined;
  const unplaced = problems.filter(isUnplaced).map(({region = '', feature}) => ({
    code: region,
    line: lineOf(feature),
  }));
  const others = problems
    .filter((problem) => !isUnplaced(problem))
    .map((problem) => {
      const {feature, field, ...rest} = problem;
      const line = lineOf(feature);
      const name = field?.replace('properties.', '') as CsvField | undefined;
      return {
        ...rest,
        ...(line !== undefined && {line}),
        ...(name && {field: headingOf(name, layout)}),
      };
    });
  const field = headingOf('region', layout);
  return [...others, ...regionProblems(unplaced, field, nuts), ...renamedRegions(observed, field)];
}

/** Codes that were read as those of NUTS, with the beginnings that they have. */
function renamedRegions({renamed}: ObservedRows, field: string): readonly DataProblem[] {
  if (renamed.size === 0) return [];
  const pairs = [...renamed].map(([given, code]) => `${given} as ${code}`);
  const message = `begins with another code of the country than that of NUTS; read ${listedValues(pairs)}`;
  return [{severity: 'warning', field, message, count: renamed.size}];
}

function headingOf(field: CsvField, {columns, spread, headings}: CsvLayout): string {
  const at = columns[field] ?? (field === 'employment' ? spread[0]?.at : undefined);
  return shortText(headings[at ?? -1] ?? field);
}
