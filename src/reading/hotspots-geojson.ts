import type {Feature, FeatureCollection, MultiPolygon, Point, Polygon} from 'geojson';

import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import {interiorPoint} from '../dataset/interior-point.js';
import type {Region} from '../dataset/region.js';
import {UNNAMED_YEAR} from '../dataset/year.js';
import {metadataMember} from './metadata-member.js';
import {regionMeasures} from './region-measures.js';

/** GeoJSON in the wide shape of the data contract. */
export interface HotspotCollection extends FeatureCollection<Point | Polygon | MultiPolygon> {
  /** The metadata of the dataset. */
  readonly hotspots: object;
}

/**
 * A table as GeoJSON of the wide shape, which `parseHotspots` reads back to the same table.
 *
 * @returns Plain objects for `JSON.stringify`; boundaries are the table's own, not copies.
 */
export function hotspotsGeoJson(dataset: HotspotDataset): HotspotCollection {
  const measures = regionMeasures(dataset);
  const features = dataset.regions.map((region, at) =>
    regionFeature(region, {...totalOf(dataset, at), ...measures[at]}),
  );
  return {type: 'FeatureCollection', hotspots: metadataMember(dataset), features};
}

function regionFeature(region: Region, figures: object): Feature<Point | Polygon | MultiPolygon> {
  const {code, name, country, note, longitude, latitude, outline} = region;
  const point = [longitude, latitude];
  return {
    type: 'Feature',
    id: code,
    geometry: outline ?? {type: 'Point', coordinates: point},
    properties: {
      region: code,
      name,
      ...(country === '' ? {} : {country}),
      ...(note === undefined ? {} : {note}),
      ...(outline !== undefined && !isInteriorPoint(region, outline) ? {point} : {}),
      ...figures,
    },
  };
}

/** Whether the region's point is the one that its boundary gives by itself. */
function isInteriorPoint({longitude, latitude}: Region, outline: Polygon | MultiPolygon): boolean {
  const point = interiorPoint(outline);
  return point?.longitude === longitude && point.latitude === latitude;
}

/** Employment of the region in all activities: by year, or of the only year. */
function totalOf({years, regions, total}: HotspotDataset, region: number): object {
  if (total === undefined) return {};
  const run = years.map((_, year) => {
    const persons = total[year * regions.length + region] ?? NaN;
    return Number.isNaN(persons) ? null : persons;
  });
  if (run.every((persons) => persons === null)) return {};
  return {total: years[0] === UNNAMED_YEAR ? run[0] : run};
}
