import {HotspotLegend} from './hotspot-legend.js';
import {HotspotMap} from './hotspot-map.js';
import {HotspotSectorPicker} from './hotspot-sector-picker.js';
import {HotspotTableElement} from './hotspot-table.js';
import {RegionalHotspots} from './regional-hotspots.js';
import type {Elements} from './registration.js';

/** The widget and the elements that it always shows. */
export const widgetElements: Elements = {
  'hotspot-legend': HotspotLegend,
  'hotspot-map': HotspotMap,
  'hotspot-sector-picker': HotspotSectorPicker,
  'hotspot-table': HotspotTableElement,
  'regional-hotspots': RegionalHotspots,
};
