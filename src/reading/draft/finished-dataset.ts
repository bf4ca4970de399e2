import type {
  DatasetMetadata,
  HotspotDataset,
  ObservationColumns,
} from '../../dataset/hotspot-dataset.js';
import {type DataPlace, type Defect, refusal} from '../values/problem-list.js';
import type {DatasetDraft} from './dataset-draft.js';
import {gridObservations, logGrid} from './grid-observations.js';
import {isBlank, MEASURES} from './measure-columns.js';
import {
  logBlank,
  logColumn,
  observationLog,
  SECTOR_BITS,
  type ObservationLog,
} from './observation-log.js';
import type {RegionJoin} from './region-index.js';
import {sortedObservations, type Ranks} from './sorted-observations.js';

/** The finished dataset; yields now and then, so that a caller can let other work run. */
export function* finishedDataset(
  draft: DatasetDraft,
  join: RegionJoin,
): Generator<void, HotspotDataset> {
  const {regions, rank: region} = yield* draft.regions.order(join);
  yield;
  const {taxonomies, sectors, rank: sector} = draft.sectors.order();
  const {years, rank: year, unnamed} = draft.years.order();
  const ranks: Ranks = {
    region,
    sector,
    year,
    regions: regions.length,
    sectors: sectors.length,
    years: years.length,
  };
  const isGrid = draft.log.length === 0 && unnamed === undefined;
  const columns = isGrid
    ? yield* gridObservations(draft.grid, ranks)
    : yield* loggedObservations(draft, ranks, unnamed);
  const total = draft.totals.column(ranks);
  const growthEnds = draft.growth.columns(ranks);
  const metadata = withUsableGrowth(draft, {years, given: growthEnds !== undefined});
  const observations = withoutBlanks(columns);
  const dataset = {
    ...{regions, taxonomies, sectors, years, observations, metadata},
    ...(growthEnds && metadata.growth && {growthEnds}),
  };
  return total === undefined || isBlank('employment', total) ? dataset : {...dataset, total};
}

/** The metadata; without a growth span whose years the data has neither figures nor ends for. */
function withUsableGrowth(
  {metadata, problems}: DatasetDraft,
  {years, given}: {readonly years: readonly number[]; readonly given: boolean},
): DatasetMetadata {
  const {growth, ...others} = metadata;
  if (given && !growth) {
    const message = 'is missing, and regions give growth; that was left out';
    problems.add({}, {severity: 'error', field: 'hotspots.growth', message});
  }
  if (!growth || given || [growth.from, growth.to].every((year) => years.includes(year))) {
    return metadata;
  }
  const message = 'must be years of the data, unless regions give growth; it was left out';
  const value = [growth.from, growth.to];
  problems.add({}, {severity: 'error', field: 'hotspots.growth', value, message});
  return others;
}

/** Observations of grid and log together, with the problems found while sorting. */
function* loggedObservations(
  draft: DatasetDraft,
  ranks: Ranks,
  unnamed: number | undefined,
): Generator<void, ObservationColumns> {
  const log = wholeLog(draft);
  yield;
  const {columns, duplicates} = yield* sortedObservations(log, ranks);
  for (const at of duplicates) {
    const message = 'is given a second time for its region, sector and year; the first was kept';
    const field = `properties.${draft.names.employment}`;
    draft.problems.add(placeOf(draft, log, at), {severity: 'error', field, message});
  }
  if (unnamed !== undefined) reportUnnamedYear(draft, log, {unnamed, rank: ranks.year[unnamed]});
  return columns;
}

/** The log, after the entries of the grid: these came first if both hold the same observation. */
function wholeLog({grid, log}: DatasetDraft): ObservationLog {
  if (grid.bands.length === 0) return log;
  const whole = observationLog();
  logGrid(grid, whole);
  for (let from = 0; from < log.length; from += 1) {
    const cell = log.cell[from] ?? 0;
    const to = logBlank(whole, {
      feature: log.feature[from] ?? 0,
      region: log.region[from] ?? 0,
      sector: cell & ((1 << SECTOR_BITS) - 1),
      year: cell >>> SECTOR_BITS,
    });
    for (const measure of MEASURES) {
      const column = log[measure];
      if (column !== undefined) logColumn(whole, measure)[to] = column[from] ?? 0;
    }
  }
  return whole;
}

interface UnnamedYear {
  readonly unnamed: number;
  /** Rank of the year that replaces the unnamed one; negative if there is none. */
  readonly rank: number | undefined;
}

/** Reports figures without a year in data with years: they belong to the only year, or to none. */
function reportUnnamedYear(
  draft: DatasetDraft,
  log: ObservationLog,
  {unnamed, rank = -1}: UnnamedYear,
): void {
  const field = `properties.${draft.names.year}`;
  const left = 'is missing, and the data has several; the figures were left out';
  const taken = 'is missing; the only year of the data was taken';
  const defect: Defect =
    rank < 0 ? refusal(field, undefined, left) : {severity: 'warning', field, message: taken};
  for (let at = 0; at < log.length; at += 1) {
    if ((log.cell[at] ?? 0) >>> SECTOR_BITS !== unnamed) continue;
    draft.problems.add(placeOf(draft, log, at), defect);
  }
}

function placeOf({regions}: DatasetDraft, log: ObservationLog, at: number): DataPlace {
  const feature = log.feature[at] ?? 0;
  return {feature, region: regions.codeOf(log.region[at] ?? 0)};
}

/** Columns without those that are blank for every observation. */
function withoutBlanks(columns: ObservationColumns): ObservationColumns {
  const {start, region, employment} = columns;
  const others = MEASURES.slice(1).flatMap((measure) => {
    const column = columns[measure];
    return column === undefined || isBlank(measure, column) ? [] : [[measure, column]];
  });
  return {start, region, employment, ...Object.fromEntries(others)};
}
