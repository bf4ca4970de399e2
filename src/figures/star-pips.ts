import {NO_STARS, observationAt} from '../dataset/hotspot-dataset.js';
import type {Criterion, HotspotFilter} from '../dataset/hotspot-filter.js';
import {CRITERION_MINIMUMS} from './criterion-minimums.js';
import type {HotspotFigures} from './hotspot-figures.js';
import type {SectorFigures} from './sector-figures.js';
import {criteriaOf, NO_CRITERIA} from './stars.js';

/** Stars, and which criteria earn them. */
export interface StarPips {
  readonly stars: number;
  /** Whether each criterion of the method is met, in its order; absent for stars from the data. */
  readonly met?: readonly boolean[] | undefined;
}

/** Stars with the sector that has them. */
export interface SectorPips extends StarPips {
  /** Index into the dataset's sectors. */
  readonly sector: number;
}

/** Stars of a region in a sector; `undefined` unless it has a figure that meets the filter. */
export function sectorPips(
  figures: HotspotFigures,
  filter: HotspotFilter,
  {sector, region}: {readonly sector: number; readonly region: number},
): SectorPips | undefined {
  const {dataset, starMethod} = figures;
  const year = dataset.years.indexOf(filter.year);
  const at = observationAt(dataset, {year, sector, region});
  if (at === undefined || !((dataset.observations[filter.size]?.[at] ?? NaN) > 0)) return undefined;
  const columns = figures.of(year, sector);
  const entry = at - columns.slice.start;
  if (!meets(columns, entry, filter.criterion)) return undefined;
  const met = criteriaOf(columns.met[entry] ?? NO_CRITERIA, starMethod);
  return {sector, stars: columns.stars[entry] ?? NO_STARS, met};
}

/** Whether an observation meets a criterion in all but its stars. */
function meets(columns: SectorFigures, entry: number, criterion: Criterion): boolean {
  return CRITERION_MINIMUMS.every(([field, column, whole]) => {
    const minimum = criterion[field];
    return (
      column === 'stars' ||
      minimum === undefined ||
      (columns[column][entry] ?? NaN) >= minimum / whole
    );
  });
}
