import {chosenSectors} from '../dataset/chosen-sectors.js';
import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import type {HotspotFilter} from '../dataset/hotspot-filter.js';

/** Taxonomy and sectors of a filter. */
export type SectorChoice = Pick<HotspotFilter, 'taxonomy' | 'sectors'>;

/** Whether several sectors are chosen that must not be summed. */
export function areOverlapping(dataset: HotspotDataset, sectors: SectorChoice): boolean {
  const taxonomy = dataset.taxonomies.find(({id}) => id === sectors.taxonomy);
  return taxonomy?.additive === false && chosenSectors({dataset}, sectors).length > 1;
}
