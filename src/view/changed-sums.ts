import {chosenSectors} from '../dataset/chosen-sectors.js';
import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import {regionChange, type ChangeFilter, type RegionChange} from '../figures/region-change.js';
import {countryMask} from '../dataset/country-mask.js';
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
  const change = regionChange(figures, filter);
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

/**
 * What sizes are based on, like `SizeDomain`, for the change of the sum of the chosen sectors, or of
 * each of them if they overlap; regardless of the criterion.
 */
export function changeDomain(
  figures: HotspotFigures,
  filter: Omit<ChangeFilter, 'criterion'> & Pick<HotspotFilter, 'countries'>,
): {maximum: number; largest: Float64Array; sum: number} {
  const {dataset} = figures;
  const additive = dataset.taxonomies.find(({id}) => id === filter.taxonomy)?.additive ?? false;
  const keys = chosenSectors(figures, filter).map((sector) => dataset.sectors[sector]?.key ?? '');
  const shown = countryMask(dataset, filter.countries);
  const domain = {maximum: 1, largest: new Float64Array(shown.length), sum: 0};
  for (const sectors of additive ? [keys] : keys.map((key) => [key])) {
    const change = regionChange(figures, {...filter, sectors, criterion: {}});
    let sum = 0;
    domain.largest.forEach((most, region) => {
      const amount = change && shown[region] === 1 ? changeAmount(change, region) : 0;
      domain.largest[region] = Math.max(most, amount);
      domain.maximum = Math.max(domain.maximum, amount);
      sum += amount;
    });
    domain.sum = Math.max(domain.sum, sum);
  }
  return domain;
}

/** What makes a view of a change. */
export interface ChangeParts {
  readonly regionChange: typeof regionChange;
  readonly changedSums: typeof changedSums;
  readonly changeDomain: typeof changeDomain;
}

/** What makes a view of a change. */
export const changeParts: ChangeParts = {regionChange, changedSums, changeDomain};
