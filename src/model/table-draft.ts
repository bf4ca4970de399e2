import {datasetMetadata} from './dataset-metadata.js';
import {fieldNames, type FieldNames} from './field-names.js';
import type {DatasetMetadata, HotspotTable} from './hotspot-table.js';
import {observationLog, SECTOR_BITS, type ObservationLog} from './observation-log.js';
import {problemList, type DataPlace, type Defect, type ProblemList} from './problem-list.js';
import {refusal} from './refusal.js';
import {regionIndex, type RegionIndex, type RegionJoin} from './region-index.js';
import {sectorIndex, type SectorIndex} from './sector-index.js';
import {sortedObservations, type Ranks} from './table-builder.js';
import {totalLog, type TotalLog} from './total-log.js';
import {yearIndex, type YearIndex} from './year-index.js';

/** A table while features are read into it. */
export interface TableDraft {
  readonly names: FieldNames;
  readonly problems: ProblemList;
  readonly metadata: DatasetMetadata;
  readonly regions: RegionIndex;
  readonly sectors: SectorIndex;
  readonly years: YearIndex;
  readonly observations: ObservationLog;
  readonly totals: TotalLog;
}

/** What a draft is begun with. */
export interface DraftStart {
  /** The collection's foreign member `hotspots`. */
  readonly hotspots: unknown;
  /** Names of properties that differ from the contract's. */
  readonly fields: Readonly<Record<string, string>>;
  /** Number of observations to make room for. */
  readonly capacity: number;
}

/** A draft without features. */
export function tableDraft({hotspots, fields, capacity}: DraftStart): TableDraft {
  const problems = problemList();
  const names = fieldNames(fields, problems);
  const {metadata, taxonomies, years} = datasetMetadata(hotspots, problems);
  return {
    names,
    problems,
    metadata,
    regions: regionIndex({names, problems}),
    sectors: sectorIndex(taxonomies),
    years: yearIndex(years),
    observations: observationLog(capacity),
    totals: totalLog(),
  };
}

/** The finished table; pauses now and then, where a caller may let others work. */
export function* finishedTable(draft: TableDraft, join: RegionJoin): Generator<void, HotspotTable> {
  const {regions, rank: region} = draft.regions.order(join);
  yield;
  const {taxonomies, sectors, rank: sector} = draft.sectors.order();
  const {years, rank: year, unnamed} = draft.years.order();
  const ranks: Ranks = {
    ...{region, sector, year},
    ...{regions: regions.length, sectors: sectors.length, years: years.length},
  };
  const {columns, duplicates} = yield* sortedObservations(draft.observations, ranks);
  reportDuplicates(draft, duplicates);
  if (unnamed !== undefined) reportUnnamedYear(draft, unnamed, year[unnamed] ?? -1);
  const total = draft.totals.column(ranks);
  const {metadata} = draft;
  const table = {regions, taxonomies, sectors, years, observations: columns, metadata};
  return total === undefined ? table : {...table, total};
}

function reportDuplicates(draft: TableDraft, duplicates: readonly number[]): void {
  const {names, observations, problems} = draft;
  const field = `properties.${names.employment}`;
  const message = 'is given a second time for its region, sector and year; the first was kept';
  for (const at of duplicates) {
    problems.add(placeOf(draft, at), {severity: 'error', field, message});
  }
}

/** Figures without a year beside figures with one belong to the only year, or to none. */
function reportUnnamedYear(draft: TableDraft, unnamed: number, rank: number): void {
  const field = `properties.${draft.names.year}`;
  const {length, cell} = draft.observations;
  for (let at = 0; at < length; at += 1) {
    if ((cell[at] ?? 0) >>> SECTOR_BITS !== unnamed) continue;
    const defect: Defect =
      rank < 0
        ? refusal(
            field,
            undefined,
            'is missing, and the data has several; the figures were left out',
          )
        : {severity: 'warning', field, message: 'is missing; the only year of the data was taken'};
    draft.problems.add(placeOf(draft, at), defect);
  }
}

function placeOf({observations, regions}: TableDraft, at: number): DataPlace {
  const feature = observations.feature[at] ?? 0;
  return {feature, region: regions.codeOf(observations.region[at] ?? 0)};
}
