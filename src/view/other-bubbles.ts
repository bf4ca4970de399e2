import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import {bubbleColumns} from './bubble-columns.js';
import type {Bubbles} from './bubbles.js';
import {countryMask} from '../dataset/country-mask.js';
import {sumsByRegion} from './visible-bubbles.js';

/**
 * Bubbles of the regions that the criterion of a filter leaves out, with the figures that they
 * would have without it: the sum of the chosen sectors, or the figure of the one in which the
 * region is most specialised if they overlap.
 *
 * @param bubbles - Bubbles of the filter.
 * @returns `undefined` if the criterion leaves out none.
 */
export function otherBubbles(
  figures: HotspotFigures,
  filter: HotspotFilter,
  bubbles: Bubbles,
): Bubbles | undefined {
  if (bubbles.hidden === 0) return undefined;
  const {dataset} = figures;
  const shown = countryMask(dataset, filter.countries);
  for (const region of bubbles.region) shown[region] = 0;
  const sums = sumsByRegion(figures, {...filter, criterion: {}});
  const totals = figures.regionTotals(dataset.years.indexOf(filter.year));
  const columns = bubbleColumns(sums, {totals, shown, top: dataset.regions.length});
  // The view itself lists the regions without a circle.
  return {...columns, zero: [], missing: []};
}
