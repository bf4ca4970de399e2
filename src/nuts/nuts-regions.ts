import type {RegionPoint} from '../reading/draft/region-points.js';
import type {NutsVersion} from './nuts-version.js';
import {changesFromText, type NutsChange} from './nuts-change.js';

/** The regions of one level in all versions of NUTS. */
export interface NutsRegions {
  /** From 0, countries, to 3, the smallest regions. */
  readonly level: number;
  /** From old to new. */
  readonly versions: readonly NutsVersion[];
  readonly changes: readonly NutsChange[];
}

/** Versions of NUTS in the order of the marks that a line of points has. */
const YEARS = [2006, 2010, 2013, 2016, 2021, 2024];

/** Texts that the regions of a level are made from. */
export interface RegionsText {
  readonly level: number;
  /**
   * Lines of code, versions, degrees east, degrees north and name. Versions are the sum of 1 for
   * 2006, 2 for 2010, 4 for 2013 and so on.
   */
  readonly points: string;
  /** See {@link changesFromText}. */
  readonly changes: string;
}

/** Regions from their texts. */
export function nutsRegions({level, points, changes}: RegionsText): NutsRegions {
  const maps = YEARS.map(() => new Map<string, RegionPoint>());
  for (const line of points.trim().split('\n')) {
    const [code = '', mask, longitude, latitude, ...name] = line.split(' ');
    const point = {
      longitude: Number(longitude),
      latitude: Number(latitude),
      name: name.join(' '),
      country: code.slice(0, 2),
    };
    for (const [at, map] of maps.entries()) {
      if (Number(mask) & (1 << at)) map.set(code, point);
    }
  }
  const versions = maps.map((map, at) => ({year: YEARS[at] ?? NaN, points: map}));
  return {level, versions, changes: changesFromText(changes)};
}
