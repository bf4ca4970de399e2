import type {HotspotFilter, SizeMeasure} from '../dataset/hotspot-filter.js';
import {slice, type HotspotTable} from '../dataset/hotspot-table.js';

const known = new WeakMap<HotspotTable, Map<string, number>>();

/**
 * The largest value that a bubble of a taxonomy can have in any year, at least 1.
 *
 * Where one sector is chosen, and where sectors overlap, it is the largest figure of a single
 * sector, so that circles stay while the reader goes from sector to sector. Where several sectors
 * are summed, it is the largest sum over all of them.
 */
export function largestBubble(
  table: HotspotTable,
  {taxonomy, sectors, size}: Pick<HotspotFilter, 'taxonomy' | 'sectors' | 'size'>,
): number {
  const found = known.get(table) ?? new Map<string, number>();
  known.set(table, found);
  const additive = table.taxonomies.find(({id}) => id === taxonomy)?.additive ?? false;
  const summed = additive && sectors.length !== 1;
  const key = `${size} ${summed} ${taxonomy}`;
  const largest = found.get(key) ?? largestOf(table, {taxonomy, size, summed});
  found.set(key, largest);
  return largest;
}

function largestOf(
  table: HotspotTable,
  {taxonomy, size, summed}: {taxonomy: string; size: SizeMeasure; summed: boolean},
): number {
  const {region, employment, localUnits} = table.observations;
  const column = size === 'employment' ? employment : localUnits;
  let largest = 1;
  table.years.forEach((_, year) => {
    const sums = new Float64Array(table.regions.length);
    table.sectors.forEach((sector, index) => {
      if (sector.taxonomy !== taxonomy) return;
      const {start, end} = slice(table, year, index);
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
