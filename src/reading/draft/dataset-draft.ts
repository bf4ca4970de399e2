import type {DatasetMetadata} from '../../dataset/hotspot-dataset.js';
import type {FeatureList} from '../values/feature-list.js';
import {fieldNames, type FieldNames} from '../values/field-names.js';
import {problemList, type ProblemList} from '../values/problem-list.js';
import {datasetMetadata} from './dataset-metadata.js';
import {growthLog, type GrowthLog} from './growth-log.js';
import {observationLog, type ObservationLog} from './observation-log.js';
import {regionIndex, type RegionIndex} from './region-index.js';
import {sectorIndex, type SectorIndex} from './sector-index.js';
import {totalLog, type TotalLog} from './total-log.js';
import {gridSectors, wideGrid, type WideGrid} from './wide-grid.js';
import {yearIndex, type YearIndex} from './year-index.js';

/** A dataset while features are read into it. */
export interface DatasetDraft {
  readonly names: FieldNames;
  readonly problems: ProblemList;
  readonly metadata: DatasetMetadata;
  /** Annotations as given, to be read when regions, sectors and years are known. */
  readonly annotations: unknown;
  readonly regions: RegionIndex;
  readonly sectors: SectorIndex;
  readonly years: YearIndex;
  /** Observations of wide features that fit into the grid. */
  readonly grid: WideGrid;
  /** All other observations. */
  readonly log: ObservationLog;
  readonly totals: TotalLog;
  readonly growth: GrowthLog;
}

/**
 * A draft without features.
 *
 * @param features - Features that will be read, to make room for them.
 * @param hotspots - The collection's foreign member `hotspots`.
 * @param fields - Names of properties that differ from the contract's.
 */
export function datasetDraft(
  features: FeatureList,
  hotspots: unknown,
  fields: Partial<FieldNames>,
): DatasetDraft {
  const problems = problemList();
  const names = fieldNames(fields, problems);
  const {metadata, annotations, taxonomies, years} = datasetMetadata(hotspots, problems);
  return {
    names,
    problems,
    metadata,
    annotations,
    regions: regionIndex({names, problems}),
    sectors: sectorIndex(taxonomies),
    years: yearIndex(years),
    grid: wideGrid(features.length, gridSectors(features, names.employment)),
    log: observationLog(),
    totals: totalLog(),
    growth: growthLog(),
  };
}
