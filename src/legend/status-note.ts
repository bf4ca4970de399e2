import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import type {Locale} from '../locale/locale.js';

/**
 * Note on the status of Kosovo, which the asterisk at its name refers to; empty for data without
 * regions there.
 *
 * @see https://style-guide.europa.eu/en/content/-/isg/topic?identifier=7.1.1
 */
export function statusNote({regions}: HotspotDataset, locale: Locale): string {
  return regions.some(({country}) => country === 'XK') ? locale.text('kosovo') : '';
}
