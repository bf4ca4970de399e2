import {observationAt, type HotspotDataset} from '../dataset/hotspot-dataset.js';
import type {HotspotFilter} from '../dataset/hotspot-filter.js';

/**
 * The year nearest to that of a filter in which a region has a figure above 0 in one of the sectors;
 * of two equally near, the later one.
 *
 * @param region - Index into the dataset's regions.
 * @param sectors - Indices into its sectors.
 * @returns `undefined` if there is none.
 */
export function nearestYear(
  dataset: HotspotDataset,
  {year: wanted, size}: Pick<HotspotFilter, 'year' | 'size'>,
  {region, sectors}: {readonly region: number; readonly sectors: readonly number[]},
): number | undefined {
  const {years, observations} = dataset;
  const hasFigure = (year: number): boolean =>
    sectors.some((sector) => {
      const at = observationAt(dataset, {year: years.indexOf(year), sector, region});
      return at !== undefined && (observations[size]?.[at] ?? NaN) > 0;
    });
  const distance = (year: number): number => Math.abs(year - wanted);
  return years
    .filter(hasFigure)
    .sort((one, other) => distance(one) - distance(other) || other - one)[0];
}
