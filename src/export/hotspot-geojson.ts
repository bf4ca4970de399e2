import type {HotspotTable} from '../dataset/hotspot-table.js';
import {hotspotsGeoJson} from '../reading/hotspots-geojson.js';
import {urlFragment, type LinkedView} from '../state/url-fragment.js';

/**
 * All data as the text of a GeoJSON file, with the view that the reader has left it in: a widget
 * that reads it, and is asked for nothing else, shows that view.
 */
export function hotspotGeoJson(table: HotspotTable, view: LinkedView): string {
  const {type, hotspots, features} = hotspotsGeoJson(table);
  return JSON.stringify({type, hotspots: {...hotspots, view: urlFragment(view)}, features});
}
