import {chosenSectors} from '../dataset/chosen-sectors.js';
import {slice, type HotspotDataset} from '../dataset/hotspot-dataset.js';
import type {HotspotView} from './hotspot-view.js';

const known = new WeakMap<HotspotDataset, Map<string, Float64Array>>();

/**
 * Largest value that the bubble of each region has in any year with the chosen sectors, by the
 * region's index; 0 without a figure. Independent of the criterion.
 */
export function largestByRegion({
  figures,
  filter,
}: Pick<HotspotView, 'figures' | 'filter'>): Float64Array {
  const {dataset} = figures;
  const {taxonomy, sectors, size} = filter;
  const found = known.get(dataset) ?? new Map<string, Float64Array>();
  known.set(dataset, found);
  const key = [size, taxonomy, ...sectors].join(' ');
  const largest = found.get(key) ?? regionMaxima({figures, filter});
  found.set(key, largest);
  return largest;
}

function regionMaxima({figures, filter}: Pick<HotspotView, 'figures' | 'filter'>): Float64Array {
  const {dataset} = figures;
  const {region} = dataset.observations;
  const sizes = dataset.observations[filter.size];
  const additive = dataset.taxonomies.find(({id}) => id === filter.taxonomy)?.additive ?? false;
  const chosen = chosenSectors(figures, filter);
  const largest = new Float64Array(dataset.regions.length);
  dataset.years.forEach((_, year) => {
    const values = new Float64Array(largest.length);
    for (const sector of chosen) {
      const {start, end} = slice(dataset, year, sector);
      for (let at = start; at < end; at++) {
        const place = region[at] ?? 0;
        const [before, value] = [values[place] ?? 0, sizes?.[at] || 0];
        values[place] = additive ? before + value : Math.max(before, value);
      }
    }
    values.forEach((value, at) => {
      if (value > (largest[at] ?? 0)) largest[at] = value;
    });
  });
  return largest;
}
