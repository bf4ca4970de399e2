import type {Area, RegionAreas} from '../dataset/region-areas.js';
import {readableCopy, readableMember} from '../dataset/readable-copy.js';
import {joinedRegions} from './draft/region-points.js';
import {localisedText} from './values/checked-text.js';
import {finishedSteps} from './values/finished-steps.js';
import {problemList} from './values/problem-list.js';

/** Reads areas from a GeoJSON collection of polygons; see `regionAreas`. */
export function readAreas(geojson: unknown): RegionAreas {
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
