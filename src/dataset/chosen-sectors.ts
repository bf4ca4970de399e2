import type {HotspotDataset} from './hotspot-dataset.js';
import type {HotspotFilter} from './hotspot-filter.js';

/**
 * Indices of the sectors that a filter chooses, in the order of the taxonomy; without a choice, all
 * but the hidden ones.
 */
export function chosenSectors(
  {dataset}: {readonly dataset: HotspotDataset},
  filter: Pick<HotspotFilter, 'taxonomy' | 'sectors'>,
): readonly number[] {
  const keys = new Set(filter.sectors);
  const indices: number[] = [];
  dataset.sectors.forEach(({taxonomy, key, hidden}, at) => {
    if (taxonomy === filter.taxonomy && (keys.size > 0 ? keys.has(key) : !hidden)) indices.push(at);
  });
  return indices;
}

/** Whether a filter chooses all sectors of a taxonomy that the data has in full. */
export function choosesTaxonomy(
  {dataset}: {readonly dataset: HotspotDataset},
  filter: Pick<HotspotFilter, 'taxonomy' | 'sectors'>,
): boolean {
  const taxonomy = dataset.taxonomies.find(({id}) => id === filter.taxonomy);
  const {sectors} = filter;
  const whole = sectors.length === 0 || taxonomy?.sectors.length === sectors.length;
  return whole && taxonomy?.excerpt !== true;
}
