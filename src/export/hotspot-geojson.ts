import type {Annotation} from '../dataset/annotation.js';
import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import {hotspotsGeoJson} from '../reading/hotspots-geojson.js';
import {urlFragment, type LinkedView} from '../state/url-fragment.js';

/**
 * Text of a GeoJSON file with all data and the reader's current view, which a widget shows unless
 * other options are set.
 *
 * @param added - Annotations of the page, which follow the data's own.
 */
export function hotspotGeoJson(
  dataset: HotspotDataset,
  view: LinkedView,
  added: readonly Annotation[] = [],
): string {
  const {metadata} = dataset;
  const annotations = [...(metadata.annotations ?? []), ...added];
  const whole = {...dataset, metadata: {...metadata, ...(added.length > 0 && {annotations})}};
  const {type, hotspots, features} = hotspotsGeoJson(whole);
  return JSON.stringify({type, hotspots: {...hotspots, view: urlFragment(view)}, features});
}
