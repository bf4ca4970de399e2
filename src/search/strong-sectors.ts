import {NO_STARS, observationAt} from '../dataset/hotspot-dataset.js';
import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import type {Sector} from '../dataset/taxonomy.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import {criteriaOf, NO_CRITERIA} from '../figures/stars.js';

/** A sector in which a region has a star. */
export interface StrongSector {
  readonly sector: Sector;
  /** From 1. */
  readonly stars: number;
  /** Whether each criterion of the method is met, in its order; absent for stars from the data. */
  readonly met: readonly boolean[] | undefined;
  /** Location quotient; `NaN` if undefined. */
  readonly quotient: number;
}

/**
 * Sectors of a view's taxonomy in which a region has stars in its year: the most stars first, then
 * the highest location quotient.
 *
 * @param region - Index into the dataset's regions.
 * @param most - Number of sectors returned at most.
 */
export function strongSectors(
  figures: HotspotFigures,
  {taxonomy, year}: Pick<HotspotFilter, 'taxonomy' | 'year'>,
  {region, most}: {readonly region: number; readonly most: number},
): readonly StrongSector[] {
  const {dataset} = figures;
  const at = dataset.years.indexOf(year);
  const strong = dataset.sectors.flatMap((sector, index) => {
    if (at < 0 || sector.taxonomy !== taxonomy) return [];
    const place = observationAt(dataset, {year: at, sector: index, region});
    if (place === undefined) return [];
    const columns = figures.of(at, index);
    const entry = place - columns.slice.start;
    const stars = columns.stars[entry] ?? NO_STARS;
    if (stars === NO_STARS || stars === 0) return [];
    const met = criteriaOf(columns.met[entry] ?? NO_CRITERIA, figures.starMethod);
    return [{sector, stars, met, quotient: columns.quotient[entry] ?? NaN}];
  });
  const order = ({quotient}: StrongSector): number => quotient || 0;
  return strong
    .sort((one, other) => other.stars - one.stars || order(other) - order(one))
    .slice(0, most);
}
