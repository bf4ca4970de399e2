import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import type {MeasureWith} from '../figures/measures.js';
import {bubbleMeasure} from './bubble-measure.js';
import {hotspotView} from './hotspot-view.js';

/** A ratio that can colour areas. */
export type AreaMeasure = MeasureWith<'areas'>;

/**
 * A ratio of every region, for the sectors and the year of a filter, whether or not the region is a
 * hotspot or its country is shown. Of several overlapping industries it is that of the one which
 * a bubble would show.
 *
 * @returns One entry per region of the dataset; `NaN` where the ratio does not exist.
 */
export function regionMeasure(
  figures: HotspotFigures,
  filter: HotspotFilter,
  measure: AreaMeasure,
): Float64Array {
  const whole = {
    ...filter,
    countries: [],
    criterion: {},
    size: 'employment',
    change: undefined,
  } as const;
  const view = hotspotView(figures, whole, {maximum: 1});
  const {bubbles} = view;
  const column = new Float64Array(figures.dataset.regions.length).fill(NaN);
  const values = bubbleMeasure(view, measure);
  bubbles.region.forEach((region, bubble) => (column[region] = values[bubble] ?? NaN));
  // Nobody employed is a share of 0, not an unknown share.
  if (measure !== 'growth' && figures.denominator !== 'none') {
    for (const region of bubbles.zero) column[region] = 0;
  }
  return column;
}
