import {observationAt} from '../dataset/hotspot-dataset.js';
import {SEVERAL_SECTORS} from '../view/bubbles.js';
import type {HotspotView} from '../view/hotspot-view.js';
import {visibleBubbles} from '../view/visible-bubbles.js';

/**
 * Local units of each bubble's sectors, whatever its size represents.
 *
 * @returns One entry for each bubble; `NaN` if the number is not known.
 */
export function bubbleUnits(view: HotspotView): Float64Array {
  const {bubbles, figures, filter} = view;
  if (filter.size === 'localUnits') return bubbles.value;
  const {dataset} = figures;
  const year = dataset.years.indexOf(filter.year);
  const sums = unitSums(view);
  return Float64Array.from(bubbles.region, (region, bubble) => {
    const sector = bubbles.sector[bubble] ?? SEVERAL_SECTORS;
    if (sector === SEVERAL_SECTORS) return sums.get(region) ?? NaN;
    const at = observationAt(dataset, {year, sector, region}) ?? -1;
    return dataset.observations.localUnits?.[at] ?? NaN;
  });
}

/** Local units of all chosen sectors, by region; valid only if sectors are summed. */
function unitSums({figures, filter, bubbles}: HotspotView): ReadonlyMap<number, number> {
  if (!bubbles.sector.includes(SEVERAL_SECTORS)) return new Map();
  const criterion = {...filter.criterion, top: Infinity};
  const units = visibleBubbles(figures, {...filter, criterion, size: 'localUnits'});
  return new Map(Array.from(units.region, (region, at) => [region, units.value[at] ?? NaN]));
}
