import type {HotspotFilter} from './hotspot-filter.js';
import type {HotspotTable} from './hotspot-table.js';

/** Indices of the sectors that a filter asks for, in the order of the taxonomy. */
export function chosenSectors(
  {table}: {readonly table: HotspotTable},
  filter: Pick<HotspotFilter, 'taxonomy' | 'sectors'>,
): readonly number[] {
  const keys = new Set(filter.sectors);
  const indices: number[] = [];
  table.sectors.forEach(({taxonomy, key}, at) => {
    if (taxonomy === filter.taxonomy && (keys.size === 0 || keys.has(key))) indices.push(at);
  });
  return indices;
}
