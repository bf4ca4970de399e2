import {nutsRecoding} from '../src/nuts/nuts-recoding.js';

import {divisionsOf, type EurostatTable} from './eurostat-table.js';
import {EMPLOYMENT, INDICATORS} from './indicators.js';

/** Codes of the table whose figures together are those of one region of NUTS 2010 in one year. */
export interface RegionSources {
  readonly codes: readonly string[];
  /** Whether their area differs from the region's. */
  readonly boundaryMoved: boolean;
}

/** Sources of the regions' figures. */
export interface SourceCodes {
  /** `undefined` if the table has no code for the region. */
  readonly of: (region: string, year: number) => RegionSources | undefined;
  /** Whether a code of the table contributes to a region in a year. */
  readonly uses: (code: string, year: number) => boolean;
}

/**
 * Finds for each region of NUTS 2010 and year the codes with its figures.
 *
 * If the table has a region under the codes of two NUTS versions in one year, it uses the version
 * in which more divisions have their employment published, failing that the one with any figure,
 * and NUTS 2010 on a tie.
 *
 * @param regions - Codes of NUTS 2010 that have a place on the map.
 */
export function sourceCodes(table: EurostatTable, regions: readonly string[]): SourceCodes {
  const found = new Map<string, RegionSources>();
  const used = new Set<string>();
  for (const region of regions) {
    const versions = codesByVersion(table, region);
    for (const year of table.years) {
      const best = fullest(table, versions, year);
      if (best === undefined) continue;
      found.set(`${region} ${year}`, best);
      for (const code of best.codes) used.add(`${code} ${year}`);
    }
  }
  return {
    of: (region, year) => found.get(`${region} ${year}`),
    uses: (code, year) => used.has(`${code} ${year}`),
  };
}

/** The region's own code first, then the codes of each other version. */
function codesByVersion(table: EurostatTable, region: string): readonly RegionSources[] {
  const own = table.regions.includes(region) ? [{codes: [region], boundaryMoved: false}] : [];
  const others = [2006, 2013].map((version) => {
    const codes = table.regions.filter((code) => {
      const recoding = nutsRecoding(code);
      return recoding?.version === version && recoding.codes.join() === region;
    });
    return {codes, boundaryMoved: codes.some((code) => nutsRecoding(code)?.boundaryMoved === true)};
  });
  return [...own, ...others.filter(({codes}) => codes.length > 0)];
}

function fullest(
  table: EurostatTable,
  versions: readonly RegionSources[],
  year: number,
): RegionSources | undefined {
  let best = versions[0];
  let most = -1;
  for (const version of versions) {
    const count = fullness(table, version.codes, year);
    if (count > most) [best, most] = [version, count];
  }
  return best;
}

/**
 * Number of divisions whose employment is published under each of the codes; any other figure adds
 * a half.
 */
function fullness(table: EurostatTable, codes: readonly string[], year: number): number {
  const divisions = divisionsOf(table);
  const published = (activity: string, indicator: string): boolean =>
    codes.every((region) => table.cell({activity, indicator, region, year}).value !== undefined);
  const employment = divisions.filter((activity) => published(activity, EMPLOYMENT)).length;
  const any = divisions.some((activity) =>
    INDICATORS.some((indicator) => published(activity, indicator)),
  );
  return employment + (any ? 0.5 : 0);
}
