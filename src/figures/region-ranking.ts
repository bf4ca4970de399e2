import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import type {HotspotFigures} from './hotspot-figures.js';
import {ranking, type Ranking} from './ranking.js';
import type {SectorFigures} from './sector-figures.js';

/** Ranks of regions by one figure, entry for entry like the figures. */
export interface RegionRanking {
  /** Among all regions of the data. */
  readonly inEurope: Ranking;
  /** Among the regions of the same country. */
  readonly inCountry: Ranking;
}

/**
 * Ranks of regions in Europe and in their countries, independent of filters.
 *
 * @param regions - Index of the region of each value, such as `SectorFigures.region`.
 * @param values - Figures of any kind, such as `SectorFigures.quotient`.
 */
export function regionRanking(
  {regions: all}: Pick<HotspotDataset, 'regions'>,
  regions: ArrayLike<number>,
  values: ArrayLike<number>,
): RegionRanking {
  const country = (at: number): string => all[regions[at] ?? -1]?.country ?? '';
  return {inEurope: ranking(values), inCountry: ranking(values, country)};
}

const known = new WeakMap<SectorFigures, RegionRanking>();

/** Ranks of regions by persons employed in one sector and year, by their indices. */
export function employmentRanking(
  figures: HotspotFigures,
  {year, sector}: {readonly year: number; readonly sector: number},
): RegionRanking {
  const columns = figures.of(year, sector);
  const found =
    known.get(columns) ?? regionRanking(figures.dataset, columns.region, columns.employment);
  known.set(columns, found);
  return found;
}
