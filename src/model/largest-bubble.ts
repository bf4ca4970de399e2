import type {HotspotFilter, SizeMeasure} from './hotspot-filter.js';
import {slice, type HotspotTable} from './hotspot-table.js';

const known = new WeakMap<HotspotTable, Map<string, number>>();

/**
 * The largest value that a bubble of a taxonomy can have in any year, at least 1.
 *
 * Over the sum of all its sectors where the taxonomy is additive, else over single sectors.
 */
export function largestBubble(
  table: HotspotTable,
  {taxonomy, size}: Pick<HotspotFilter, 'taxonomy' | 'size'>,
): number {
  const found = known.get(table) ?? new Map<string, number>();
  known.set(table, found);
  const key = `${size} ${taxonomy}`;
  const largest = found.get(key) ?? largestOf(table, taxonomy, size);
  found.set(key, largest);
  return largest;
}

function largestOf(table: HotspotTable, id: string, size: SizeMeasure): number {
  const additive = table.taxonomies.find((taxonomy) => taxonomy.id === id)?.additive ?? false;
  const column =
    size === 'employment' ? table.observations.employment : table.observations.localUnits;
  let largest = 1;
  table.years.forEach((_, year) => {
    const sums = new Float64Array(table.regions.length);
    table.sectors.forEach(({taxonomy}, sector) => {
      if (taxonomy !== id) return;
      const {start, end} = slice(table, year, sector);
      for (let at = start; at < end; at++) {
        const region = table.observations.region[at] ?? 0;
        const sum = (additive ? (sums[region] ?? 0) : 0) + (column?.[at] || 0);
        sums[region] = sum;
        if (sum > largest) largest = sum;
      }
    });
  });
  return largest;
}
