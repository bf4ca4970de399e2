import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import {slice, type HotspotTable} from '../dataset/hotspot-table.js';
import type {Sector} from '../dataset/taxonomy.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import {countryMask} from './country-mask.js';

/** One sector brought together over the regions of the chosen countries. */
export interface SectorTotal {
  readonly sector: Sector;
  /** Sum of the size measure over the regions with a figure; `NaN` if none has one. */
  readonly value: number;
  /** Number of regions with a figure, 0 included. */
  readonly regions: number;
}

/** What totals depend on: the sectors chosen and the criterion do not count. */
export type TotalsFilter = Pick<HotspotFilter, 'taxonomy' | 'year' | 'countries' | 'size'>;

const known = new WeakMap<HotspotTable, Map<string, readonly SectorTotal[]>>();

/**
 * Totals of all sectors of the filter's taxonomy in its year, in the order of the taxonomy; the
 * same array for the same table and filter.
 */
export function sectorTotals(
  {table}: HotspotFigures,
  filter: TotalsFilter,
): readonly SectorTotal[] {
  const {taxonomy, year, countries, size} = filter;
  const totals = known.get(table) ?? new Map<string, readonly SectorTotal[]>();
  known.set(table, totals);
  const key = JSON.stringify([taxonomy, year, countries, size]);
  const found = totals.get(key) ?? summedTotals(table, filter);
  totals.set(key, found);
  return found;
}

function summedTotals(
  table: HotspotTable,
  {taxonomy, year, countries, size}: TotalsFilter,
): readonly SectorTotal[] {
  const shown = countries.length > 0 ? countryMask(table, countries) : undefined;
  const {region, [size]: sizes} = table.observations;
  const at = table.years.indexOf(year);
  const totals: SectorTotal[] = [];
  table.sectors.forEach((sector, index) => {
    if (sector.taxonomy !== taxonomy) return;
    const {start, end} = at < 0 ? {start: 0, end: 0} : slice(table, at, index);
    let regions = 0;
    let sum = 0;
    for (let entry = start; entry < end; entry++) {
      const value = sizes?.[entry] ?? NaN;
      if (Number.isNaN(value) || shown?.[region[entry] ?? 0] === 0) continue;
      regions++;
      sum += value;
    }
    totals.push({sector, value: regions === 0 ? NaN : sum, regions});
  });
  return totals;
}
