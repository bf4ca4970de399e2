import {slice, type HotspotDataset} from '../dataset/hotspot-dataset.js';
import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import type {Sector} from '../dataset/taxonomy.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import {countryMask} from '../dataset/country-mask.js';

/** One sector summed over the regions of the chosen countries. */
export interface SectorTotal {
  readonly sector: Sector;
  /** Sum of the size measure over the regions with a figure; `NaN` if none has one. */
  readonly value: number;
  /** Number of regions with a figure, 0 included. */
  readonly regions: number;
}

/** Fields that totals depend on: the chosen sectors and the criterion do not matter. */
export type TotalsFilter = Pick<HotspotFilter, 'taxonomy' | 'year' | 'countries' | 'size'>;

const known = new WeakMap<HotspotDataset, Map<string, readonly SectorTotal[]>>();

/**
 * Totals of all sectors of the filter's taxonomy in its year, in the order of the taxonomy; the
 * same array for the same dataset and filter.
 */
export function sectorTotals(
  {dataset}: HotspotFigures,
  filter: TotalsFilter,
): readonly SectorTotal[] {
  const {taxonomy, year, countries, size} = filter;
  const totals = known.get(dataset) ?? new Map<string, readonly SectorTotal[]>();
  known.set(dataset, totals);
  const key = JSON.stringify([taxonomy, year, countries, size]);
  const found = totals.get(key) ?? summedTotals(dataset, filter);
  totals.set(key, found);
  return found;
}

function summedTotals(
  dataset: HotspotDataset,
  {taxonomy, year, countries, size}: TotalsFilter,
): readonly SectorTotal[] {
  const shown = countries.length > 0 ? countryMask(dataset, countries) : undefined;
  const {region, [size]: sizes} = dataset.observations;
  const at = dataset.years.indexOf(year);
  const totals: SectorTotal[] = [];
  dataset.sectors.forEach((sector, index) => {
    if (sector.taxonomy !== taxonomy) return;
    const {start, end} = at < 0 ? {start: 0, end: 0} : slice(dataset, at, index);
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
