import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import type {Area, RegionAreas} from '../dataset/region-areas.js';
import {readableCopy, readableMember} from '../dataset/readable-copy.js';
import {joinedRegions} from './draft/region-points.js';
import {localisedText} from './values/checked-text.js';
import {finishedSteps} from './values/finished-steps.js';
import {problemList} from './values/problem-list.js';

const known = new WeakMap<object, RegionAreas>();

/**
 * Areas from a GeoJSON collection of polygons; the same object for the same collection.
 *
 * The code of a region is the property `region`, `NUTS_ID`, `id`, `code` or `geo`, or the feature's
 * id. A member `attribution` of the collection, text or texts by language, is its notice.
 */
export function regionAreas(geojson: unknown): RegionAreas {
  if (typeof geojson !== 'object' || geojson === null) return readAreas(geojson);
  const areas = known.get(geojson) ?? readAreas(geojson);
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

function readAreas(geojson: unknown): RegionAreas {
  const problems = problemList();
  const areas = new Map<string, Area>();
  for (const [code, {place}] of finishedSteps(joinedRegions(geojson, undefined, problems))) {
    if (place.outline !== undefined) areas.set(code, place.outline);
  }
  const attribution = localisedText(
    readableCopy(readableMember(Object(geojson), 'attribution')),
    {field: 'regions.attribution', longest: 500},
    problems,
  );
  return {areas, problems: problems.all(), ...(attribution === undefined ? {} : {attribution})};
}

function outlines({regions}: HotspotDataset): RegionAreas {
  const areas = new Map<string, Area>();
  for (const {code, outline} of regions) if (outline !== undefined) areas.set(code, outline);
  return {areas, problems: []};
}
