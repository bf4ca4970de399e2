import {HotspotSectorPicker} from '../elements/choices/hotspot-sector-picker.js';
import {HotspotTable} from '../elements/table/hotspot-table.js';
import type {Elements} from './registration.js';

/** The lists beside a widget's map: of sectors and of regions. */
export const listElements: Elements = {
  'hotspot-sector-picker': HotspotSectorPicker,
  'hotspot-table': HotspotTable,
};
