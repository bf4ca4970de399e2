import type {HotspotDataset} from './hotspot-dataset.js';
import type {HotspotFilter} from './hotspot-filter.js';

/** Indices of the sectors that a filter chooses, in the order of the taxonomy. */
export function chosenSectors(
  {dataset}: {readonly dataset: HotspotDataset},
  filter: Pick<HotspotFilter, 'taxonomy' | 'sectors'>,
): readonly number[] {
  const keys = new Set(filter.sectors);
  const indices: number[] = [];
  dataset.sectors.forEach(({taxonomy, key}, at) => {
    if (taxonomy === filter.taxonomy && (keys.size === 0 || keys.has(key))) indices.push(at);
  });
  return indices;
}
