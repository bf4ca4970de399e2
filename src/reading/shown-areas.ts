import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import type {Area, RegionAreas} from '../dataset/region-areas.js';
import {loadedAreaReader} from './loaded-area-reader.js';

const known = new WeakMap<object, RegionAreas>();

/**
 * Areas from a GeoJSON collection of polygons; the same object for the same collection.
 *
 * The code of a region is the property `region`, `NUTS_ID`, `id`, `code` or `geo`, or the feature's
 * id. A member `attribution` of the collection, text or texts by language, is its notice.
 *
 * @returns None while the reader of data has not been loaded.
 */
export function regionAreas(geojson: unknown): RegionAreas {
  const read = loadedAreaReader();
  if (read === undefined) return {areas: new Map(), problems: []};
  if (typeof geojson !== 'object' || geojson === null) return read(geojson);
  const areas = known.get(geojson) ?? read(geojson);
  known.set(geojson, areas);
  return areas;
}

/**
 * Areas to show with a dataset: those of the given collection or, without one, the dataset's own;
 * the same object for the same arguments.
 */
export function shownAreas(dataset: HotspotDataset, geojson: unknown): RegionAreas {
  if (geojson !== undefined && geojson !== null) return regionAreas(geojson);
  const areas = known.get(dataset) ?? outlines(dataset);
  known.set(dataset, areas);
  return areas;
}

function outlines({regions}: HotspotDataset): RegionAreas {
  const areas = new Map<string, Area>();
  for (const {code, outline} of regions) if (outline !== undefined) areas.set(code, outline);
  return {areas, problems: []};
}
