import {chosenSectors} from '../dataset/chosen-sectors.js';
import {SEVERAL_SECTORS} from './bubbles.js';
import type {HotspotView} from './hotspot-view.js';

const known = new WeakMap<HotspotView, Float64Array>();

/**
 * Share of each bubble of a view in the employment of all regions, entry for entry like
 * `view.bubbles`.
 *
 * The employment of all regions is that of the reference area if the data gives it, else the sum of
 * the published figures: over all chosen sectors for a sum, over its own sector for any other
 * bubble.
 *
 * @returns From 0 to 1; `NaN` without employment.
 */
export function areaShares(view: HotspotView): Float64Array {
  const shares = known.get(view) ?? computedShares(view);
  known.set(view, shares);
  return shares;
}

function computedShares({figures, filter, bubbles}: HotspotView): Float64Array {
  const {dataset} = figures;
  const year = dataset.years.indexOf(filter.year);
  const reference = dataset.metadata.reference?.employment;
  const totalOf = (sector: number): number => {
    const given = reference?.get(dataset.sectors[sector]?.key ?? '')?.get(filter.year);
    return given ?? figures.of(year, sector).total;
  };
  const all = chosenSectors(figures, filter).reduce((sum, sector) => sum + totalOf(sector), 0);
  const additive = dataset.taxonomies.find(({id}) => id === filter.taxonomy)?.additive === true;
  return bubbles.employment.map((persons, at) => {
    const sector = bubbles.sector[at] ?? SEVERAL_SECTORS;
    const total = additive || sector === SEVERAL_SECTORS ? all : totalOf(sector);
    return total > 0 ? persons / total : NaN;
  });
}
