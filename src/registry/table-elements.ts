import {HotspotTable} from '../elements/table/hotspot-table.js';
import type {Elements} from './registration.js';

/** The table, which a widget shows beside the map or below it. */
export const tableElements: Elements = {'hotspot-table': HotspotTable};
