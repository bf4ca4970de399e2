import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import {hotspotsGeoJson} from '../reading/hotspots-geojson.js';
import {urlFragment, type LinkedView} from '../state/url-fragment.js';

/**
 * Text of a GeoJSON file with all data and the reader's current view, which a widget shows unless
 * other options are set.
 */
export function hotspotGeoJson(dataset: HotspotDataset, view: LinkedView): string {
  const {type, hotspots, features} = hotspotsGeoJson(dataset);
  return JSON.stringify({type, hotspots: {...hotspots, view: urlFragment(view)}, features});
}
