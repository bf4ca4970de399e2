import {csvParse} from 'd3-dsv';

/** A region of NUTS with a point inside it. */
export interface NutsPoint {
  /** Code, which begins with Eurostat's code of the country: `EL`, never `GR`. */
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

/** Reads the regions of one level from `nuts_<year>_points.csv`. */
export function nutsPoints(text: string, level: number): readonly NutsPoint[] {
  return csvParse(text)
    .filter((row) => Number(row['level']) === level)
    .map((row) => ({
      code: greekCode(row['code'] ?? ''),
      country: row['country'] ?? '',
      name: row['name_latin'] ?? '',
      longitude: Number(row['lon']),
      latitude: Number(row['lat']),
    }));
}

/** A code of NUTS 2006 as later versions begin it. */
export function greekCode(code: string): string {
  return code.replace(/^GR/, 'EL');
}
