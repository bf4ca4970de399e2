import {chosenSectors} from '../dataset/chosen-sectors.js';
import {slice} from '../dataset/hotspot-dataset.js';
import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import {countryMask} from '../dataset/country-mask.js';
import {loadedChange} from './loaded-change.js';
import {RegionSums} from './region-sums.js';

/**
 * What the sizes of circles are based on, regardless of year, criterion and colour: the figures of
 * all years, or the amounts of a change.
 */
export interface SizeDomain {
  /** Largest value that a circle can have in any year, at least 1. */
  readonly maximum: number;
  /** Largest value of each region's circle in any year, by the region's index; 0 without one. */
  readonly largest: Float64Array;
  /** Sum of the values of all circles in the year with the largest sum, from 0. */
  readonly sum: number;
}

/** Fields of a filter that the sizes depend on. */
export type SizeFilter = Pick<
  HotspotFilter,
  'taxonomy' | 'sectors' | 'countries' | 'size' | 'change'
>;

const known = new WeakMap<HotspotFigures, Map<string, SizeDomain>>();

/**
 * Size domain of the chosen sectors in the chosen countries, over all years, so that years can be
 * compared.
 *
 * In an additive taxonomy a circle sums the sectors; otherwise it is of one of them, and the
 * maximum is the largest figure of any.
 */
export function sizeDomain(figures: HotspotFigures, filter: SizeFilter): SizeDomain {
  const found = known.get(figures) ?? new Map<string, SizeDomain>();
  known.set(figures, found);
  const changed = loadedChange(filter)?.changeDomain(figures, filter);
  if (changed) return changed;
  const {taxonomy, countries, size} = filter;
  const sectors = chosenSectors(figures, filter);
  const key = [size, taxonomy, sectors, countries].join(';');
  const domain = found.get(key) ?? domainOf(figures, filter, sectors);
  found.set(key, domain);
  return domain;
}

function domainOf(
  figures: HotspotFigures,
  {taxonomy, countries, size}: SizeFilter,
  sectors: readonly number[],
): SizeDomain {
  const {dataset} = figures;
  const {observations, regions, taxonomies} = dataset;
  const additive = taxonomies.find(({id}) => id === taxonomy)?.additive ?? false;
  const shown = countryMask(dataset, countries);
  const valueAt = (region: number, at: number): number =>
    shown[region] === 1 ? observations[size]?.[at] || 0 : 0;
  const domain = {maximum: 1, largest: new Float64Array(regions.length), sum: 0};
  dataset.years.forEach((_, year) => {
    const sums = new Float64Array(regions.length);
    const kept = new RegionSums(regions.length, {additive: false, size});
    for (const sector of sectors) {
      const {start, end} = slice(dataset, year, sector);
      for (let at = start; at < end; at++) {
        const region = observations.region[at] ?? 0;
        const sum = (additive ? (sums[region] ?? 0) : 0) + valueAt(region, at);
        sums[region] = sum;
        domain.largest[region] = Math.max(domain.largest[region] ?? 0, sum);
        domain.maximum = Math.max(domain.maximum, sum);
      }
      if (!additive) kept.add(figures.of(year, sector), dataset, {});
    }
    const values = additive
      ? sums
      : kept.value.map((value, region) => value * (shown[region] ?? 0));
    domain.sum = Math.max(
      domain.sum,
      values.reduce((sum, value) => sum + value, 0),
    );
  });
  return domain;
}
