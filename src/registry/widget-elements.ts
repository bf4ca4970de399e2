import {HotspotLegend} from '../elements/legend/hotspot-legend.js';
import {HotspotMap} from '../elements/map/hotspot-map.js';
import {RegionalHotspots} from '../elements/widget/regional-hotspots.js';
import type {Elements} from './registration.js';

/** The widget, and the elements that it shows first. */
export const widgetElements: Elements = {
  'hotspot-legend': HotspotLegend,
  'hotspot-map': HotspotMap,
  'regional-hotspots': RegionalHotspots,
};
