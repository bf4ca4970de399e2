import type {Feature, FeatureCollection} from 'geojson';

import type {HotspotDataset} from '../../src/dataset/hotspot-dataset.js';
import type {GrownRegion} from './grown-regions.js';

type Series = Record<string, readonly (number | null)[]>;

/** Measures of the wide shape that scale with a region; the others are copied unchanged. */
const GROWING = ['employment', 'localUnits', 'wages'];

/** The wide data of grown regions: all measures of the real file. */
export function grownCollection(
  real: FeatureCollection,
  grown: readonly GrownRegion[],
  codes: readonly string[],
): FeatureCollection {
  const byCode = new Map(real.features.map((each) => [each.properties?.['region'], each]));
  const features = grown.map(({region, parent, factor}): Feature => {
    const properties = {...byCode.get(codes[parent])?.properties};
    for (const measure of GROWING) {
      if (properties[measure]) properties[measure] = grownSeries(properties[measure], factor);
    }
    if (properties['total']) properties['total'] = multiplied(properties['total'], factor);
    return {
      type: 'Feature',
      geometry: {type: 'Point', coordinates: [region.longitude, region.latitude]},
      properties: {...properties, region: region.code, name: region.name},
    };
  });
  return {...real, features};
}

/** The first observations of a dataset in the flat shape, one feature each. */
export function flatFeatures(dataset: HotspotDataset, count: number): FeatureCollection {
  const {observations, regions, sectors, years} = dataset;
  const features: Feature[] = [];
  for (let slice = 0; slice + 1 < observations.start.length; slice++) {
    const {id, taxonomy} = sectors[slice % sectors.length] ?? {};
    const year = years[Math.floor(slice / sectors.length)];
    const end = Math.min(observations.start[slice + 1] ?? 0, count);
    for (let at = observations.start[slice] ?? 0; at < end; at++) {
      const region = regions[observations.region[at] ?? 0];
      if (region === undefined) continue;
      const {code, name, country, longitude, latitude} = region;
      const employment = observations.employment[at] ?? NaN;
      features.push({
        type: 'Feature',
        geometry: {type: 'Point', coordinates: [rounded(longitude), rounded(latitude)]},
        properties: {
          ...{region: code, name, country, taxonomy, sector: id, year},
          employment: Number.isNaN(employment) ? null : employment,
        },
      });
    }
  }
  return {type: 'FeatureCollection', features};
}

function grownSeries(series: Series, factor: number): Series {
  const entries = Object.entries(series).map(([key, values]) => [key, multiplied(values, factor)]);
  return Object.fromEntries(entries) as Series;
}

function multiplied(values: readonly (number | null)[], factor: number): (number | null)[] {
  return values.map((value) => (value === null ? null : Math.round(value * factor)));
}

function rounded(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
