import {chosenSectors} from '../dataset/chosen-sectors.js';
import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import {bubbleColumns} from './bubble-columns.js';
import type {Bubbles} from './bubbles.js';
import {countryMask} from '../dataset/country-mask.js';
import type {SummedColumns} from './changed-sums.js';
import {loadedChange} from './loaded-change.js';
import {RegionSums} from './region-sums.js';

/**
 * Bubbles of a filter: observations that meet the criterion, combined by region.
 *
 * There are none for a year, taxonomy or sector that the dataset lacks.
 */
export function visibleBubbles(figures: HotspotFigures, filter: HotspotFilter): Bubbles {
  const {dataset} = figures;
  const year = dataset.years.indexOf(filter.year);
  return bubbleColumns(sumsByRegion(figures, filter), {
    totals: year < 0 ? new Float64Array() : figures.regionTotals(year),
    shown: countryMask(dataset, filter.countries),
    top: filter.criterion.top ?? dataset.regions.length,
  });
}

/** The chosen sectors that meet the criterion, or their change, combined by region. */
export function sumsByRegion(figures: HotspotFigures, filter: HotspotFilter): SummedColumns {
  const {dataset} = figures;
  const year = dataset.years.indexOf(filter.year);
  const taxonomy = dataset.taxonomies.find(({id}) => id === filter.taxonomy);
  const sums = new RegionSums(dataset.regions.length, {
    additive: taxonomy?.additive ?? false,
    size: filter.size,
  });
  for (const sector of chosenSectors(figures, filter)) {
    if (year >= 0) sums.add(figures.of(year, sector), dataset, filter.criterion);
  }
  return loadedChange(filter)?.changedSums(figures, filter, sums) ?? sums;
}
