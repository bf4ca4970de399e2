import type {HotspotFigures} from '../../figures/hotspot-figures.js';
import {isSpecialised} from '../../figures/specialisation.js';
import {RegionSums} from '../../view/region-sums.js';

const known = new WeakMap<HotspotFigures, Map<string, Uint32Array>>();

/**
 * Number of regions that are most specialised in each of several sectors, summed over all years of
 * the data; each region counts for at most one sector a year.
 *
 * @param sectors - Indices into the dataset's sectors.
 * @returns One entry per sector of the dataset.
 */
export function specialisedRegions(
  figures: HotspotFigures,
  sectors: readonly number[],
): Uint32Array {
  const found = known.get(figures) ?? new Map<string, Uint32Array>();
  known.set(figures, found);
  const key = sectors.join(' ');
  const counts = found.get(key) ?? counted(figures, sectors);
  found.set(key, counts);
  return counts;
}

function counted(figures: HotspotFigures, sectors: readonly number[]): Uint32Array {
  const {dataset} = figures;
  const counts = new Uint32Array(dataset.sectors.length);
  dataset.years.forEach((_, year) => {
    const most = new RegionSums(dataset.regions.length, {additive: false, size: 'employment'});
    for (const sector of sectors) most.add(figures.of(year, sector), dataset, {});
    most.sector.forEach((sector, region) => {
      const {employment, specialisation} = most;
      if (isSpecialised(employment[region] ?? NaN, specialisation[region] ?? NaN)) {
        counts[sector] = (counts[sector] ?? 0) + 1;
      }
    });
  });
  return counts;
}
