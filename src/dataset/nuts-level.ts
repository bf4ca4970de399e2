import type {HotspotDataset} from './hotspot-dataset.js';

/**
 * Level of the NUTS regions of a dataset, from 0 to 3.
 *
 * @returns `undefined` if the data does not say that its codes are of NUTS, or has several levels.
 */
export function nutsLevel({
  metadata,
  regions,
}: Pick<HotspotDataset, 'metadata' | 'regions'>): number | undefined {
  const {length = 0} = regions[0]?.code ?? '';
  const known = metadata.nuts !== undefined && length >= 2 && length <= 5;
  return known && regions.every(({code}) => code.length === length) ? length - 2 : undefined;
}
