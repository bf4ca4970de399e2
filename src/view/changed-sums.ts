import {chosenSectors} from '../dataset/chosen-sectors.js';
import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import {loadedChange} from '../figures/loaded-change.js';
import type {RegionChange} from '../figures/region-change.js';
import type {RegionSums} from './region-sums.js';
import {SEVERAL_SECTORS} from './bubbles.js';

/** Columns of the sums by region that bubbles are made of. */
export type SummedColumns = Omit<RegionSums, 'add'>;

/** Amount of a region's change, from 0; 0 where there is none. */
export function changeAmount({first, last}: RegionChange, region: number): number {
  return Math.abs((last[region] ?? NaN) - (first[region] ?? NaN)) || 0;
}

/**
 * Sums of the last year of a change, with the amount of the change as their values: above 0 for gain
 * and loss. A region without change has a zero, one that cannot be compared neither.
 */
export function changedSums(
  figures: HotspotFigures,
  filter: HotspotFilter,
  sums: RegionSums,
): SummedColumns {
  const change = loadedChange(figures, filter);
  if (change === undefined) return sums;
  const {met, gaps} = change;
  const [only, ...others] = chosenSectors(figures, filter);
  const one = others.length === 0 && only !== undefined;
  const amounts = sums.value.map((_, region) => changeAmount(change, region));
  return Object.assign({}, sums, {
    additive: !one,
    sector: sums.sector.map(() => (one ? only : SEVERAL_SECTORS)),
    value: amounts.map((amount, region) => (met[region] === 1 ? amount : 0)),
    zero: met.map((_, region) => (gaps[region] === 0 && amounts[region] === 0 ? 1 : 0)),
    barred: met.map((passes, region) => (passes === 0 && (amounts[region] ?? 0) > 0 ? 1 : 0)),
  });
}
