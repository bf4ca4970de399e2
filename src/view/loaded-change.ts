import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import {changeParts, type ChangeParts} from './changed-sums.js';

/**
 * What makes a view of a change; `undefined` for other filters. The script-tag files have none until
 * a file of theirs has been loaded, and views are of one year until then.
 */
export function loadedChange({change}: Pick<HotspotFilter, 'change'>): ChangeParts | undefined {
  return change && changeParts;
}
