import {csvParse} from 'd3-dsv';

/** A region of NUTS level 2 with the point of its bubble. */
export interface RegionPoint {
  readonly code: string;
  /** Eurostat's country code. */
  readonly country: string;
  /** Name in Latin letters. */
  readonly name: string;
  /** Degrees east. */
  readonly longitude: number;
  /** Degrees north. */
  readonly latitude: number;
}

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
