import {slice, type HotspotDataset} from '../dataset/hotspot-dataset.js';
import type {HotspotFilter, SizeMeasure} from '../dataset/hotspot-filter.js';

const known = new WeakMap<HotspotDataset, Map<string, number>>();

/**
 * The largest value that a bubble of a taxonomy can have in any year, at least 1.
 *
 * If one sector is chosen, or sectors overlap, it is the largest figure of a single sector, so that
 * circles keep their scale while the reader goes from sector to sector. If several sectors are
 * summed, it is the largest sum over all of them.
 */
export function largestBubble(
  dataset: HotspotDataset,
  {taxonomy, sectors, size}: Pick<HotspotFilter, 'taxonomy' | 'sectors' | 'size'>,
): number {
  const found = known.get(dataset) ?? new Map<string, number>();
  known.set(dataset, found);
  const additive = dataset.taxonomies.find(({id}) => id === taxonomy)?.additive ?? false;
  const summed = additive && sectors.length !== 1;
  const key = `${size} ${summed} ${taxonomy}`;
  const largest = found.get(key) ?? largestOf(dataset, {taxonomy, size, summed});
  found.set(key, largest);
  return largest;
}

function largestOf(
  dataset: HotspotDataset,
  {taxonomy, size, summed}: {taxonomy: string; size: SizeMeasure; summed: boolean},
): number {
  const {region, employment, localUnits} = dataset.observations;
  const column = size === 'employment' ? employment : localUnits;
  let largest = 1;
  dataset.years.forEach((_, year) => {
    const sums = new Float64Array(dataset.regions.length);
    dataset.sectors.forEach((sector, index) => {
      if (sector.taxonomy !== taxonomy) return;
      const {start, end} = slice(dataset, year, index);
      for (let at = start; at < end; at++) {
        const place = region[at] ?? 0;
        const value = (summed ? (sums[place] ?? 0) : 0) + (column?.[at] || 0);
        sums[place] = value;
        if (value > largest) largest = value;
      }
    });
  });
  return largest;
}
