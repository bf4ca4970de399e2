import {NO_STARS} from '../dataset/hotspot-dataset.js';
import type {HotspotFigures} from './hotspot-figures.js';

/**
 * Portfolio strength of every region: the sum of its stars over the sectors of one taxonomy.
 *
 * Over an additive taxonomy of traded sectors this is a region's sectoral strength, over emerging
 * industries its cross-sectoral strength.
 *
 * @param year - Index into the dataset's years.
 * @param taxonomy - Id of the taxonomy.
 * @returns One sum per region; `NaN` where no sector of the taxonomy has a figure, and everywhere if
 *   the data lacks sectors of the taxonomy.
 * @see European Cluster Panorama 2014, "cluster portfolio strength"
 */
export function portfolioStrength(
  figures: HotspotFigures,
  year: number,
  taxonomy: string,
): Float64Array {
  const {dataset} = figures;
  const strength = new Float64Array(dataset.regions.length).fill(NaN);
  if (dataset.taxonomies.find(({id}) => id === taxonomy)?.excerpt === true) return strength;
  dataset.sectors.forEach((sector, index) => {
    if (sector.taxonomy !== taxonomy) return;
    const {region, stars} = figures.of(year, index);
    region.forEach((place, at) => {
      const given = stars[at] ?? NO_STARS;
      if (given !== NO_STARS) strength[place] = (strength[place] || 0) + given;
    });
  });
  return strength;
}
