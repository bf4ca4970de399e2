import type {Feature, Point} from 'geojson';

/** Properties of a flat feature of a test; see the GeoJSON contract. */
export interface SampleHotspot {
  readonly region: string;
  readonly sector: string;
  readonly [property: string]: unknown;
}

/** A flat feature in the middle of Europe; its country is the start of the region's code. */
export function hotspotFeature(properties: SampleHotspot): Feature<Point> {
  const {region} = properties;
  const shift = (region.charCodeAt(region.length - 1) % 10) / 5;
  return {
    type: 'Feature',
    geometry: {type: 'Point', coordinates: [9 + shift, 48.5 + shift]},
    properties: {name: `Region ${region}`, country: region.slice(0, 2), ...properties},
  };
}
