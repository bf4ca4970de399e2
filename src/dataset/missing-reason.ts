import {observationAt, type HotspotDataset} from './hotspot-dataset.js';
import type {HotspotFilter} from './hotspot-filter.js';
import {QUALITY_FLAGS} from './quality-flag.js';

/** Reason why a region has no figure for the chosen sectors. */
export type MissingReason =
  /** The source has the figure but must not publish it. */
  | 'confidential'
  /** The data lists the figure without a value. */
  | 'unpublished'
  /** The data covers only part of the region's country in that year. */
  | 'partial'
  /** The data does not mention the figure. */
  | 'absent';

/**
 * Reason why the chosen sectors of a region have no figure; the one that explains most.
 *
 * @param region - Index into the dataset's regions.
 * @param sectors - Indices of the chosen sectors.
 */
export function missingReason(
  dataset: HotspotDataset,
  {year}: Pick<HotspotFilter, 'year'>,
  {region, sectors}: {readonly region: number; readonly sectors: readonly number[]},
): MissingReason {
  const {flags} = dataset.observations;
  const at = dataset.years.indexOf(year);
  const mentions = sectors
    .map((sector) => observationAt(dataset, {year: at, sector, region}))
    .filter((entry) => entry !== undefined);
  if (mentions.some((entry) => ((flags?.[entry] ?? 0) & QUALITY_FLAGS.c) !== 0)) {
    return 'confidential';
  }
  if (mentions.length > 0) return 'unpublished';
  const country = dataset.regions[region]?.country ?? '';
  return dataset.metadata.partial.get(year)?.includes(country) === true ? 'partial' : 'absent';
}
