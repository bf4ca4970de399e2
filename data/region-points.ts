import {csvParse} from 'd3-dsv';

import type {RegionPoint} from '../src/eurostat/region-point.js';

/** Reads `nuts2_2010_points_names.csv`. */
export function regionPoints(text: string): readonly RegionPoint[] {
  return csvParse(text).map((row) => ({
    code: row['geo'] ?? '',
    country: row['country'] ?? '',
    name: row['name_latn'] ?? '',
    longitude: Number(row['lon']),
    latitude: Number(row['lat']),
  }));
}
