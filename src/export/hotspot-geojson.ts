import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import {hotspotsGeoJson} from '../reading/hotspots-geojson.js';
import {urlFragment, type LinkedView} from '../state/url-fragment.js';

/**
 * All data as the text of a GeoJSON file, with the view that the reader has left it in: a widget
 * that reads it, and is asked for nothing else, shows that view.
 */
export function hotspotGeoJson(dataset: HotspotDataset, view: LinkedView): string {
  const {type, hotspots, features} = hotspotsGeoJson(dataset);
  return JSON.stringify({type, hotspots: {...hotspots, view: urlFragment(view)}, features});
}
