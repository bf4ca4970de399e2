import {nutsRegions2} from '../nuts/nuts-regions-2.js';
import {regionParts} from '../nuts/region-parts.js';

import {divisionsOf, type EurostatTable} from './eurostat-table.js';
import {EMPLOYMENT, INDICATORS} from './indicators.js';

/** Codes of the table whose figures together are those of one region in one year. */
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
  /** What a code is in the version of the regions. */
  readonly place: (code: string) => CodePlace;
}

/** A code of the table in the version of the regions. */
export interface CodePlace {
  /** Year of the version. */
  readonly nuts: number;
  /** The region that the code is, or is a part of, or the regions that it became. */
  readonly regions: readonly string[];
  /** Whether the figures of the code are all the region's. */
  readonly isPart: boolean;
  /** Whether the version divides the area in another way. */
  readonly isDivided: boolean;
}

/** Regions and the version of NUTS that they are of. */
export interface SourceRegions {
  /** Year of the version. */
  readonly nuts: number;
  /** Codes of the regions that have a place on the map; those of other versions count as they are. */
  readonly regions: readonly string[];
}

/**
 * Finds for each region and year the codes with its figures.
 *
 * If the table has a region under the codes of two NUTS versions in one year, it uses the version
 * in which more divisions have their employment published, failing that the one with any figure,
 * and the region's own code on a tie.
 */
export function sourceCodes(table: EurostatTable, {nuts, regions}: SourceRegions): SourceCodes {
  const found = new Map<string, RegionSources>();
  const used = new Set<string>();
  const known = new Set(table.regions);
  const own = new Set(regions);
  const others = OTHERS.filter((year) => year !== nuts).map((year) =>
    regionParts(nutsRegions2, nuts, year),
  );
  for (const region of regions) {
    const versions = distinct([
      {codes: [region], boundaryMoved: false},
      ...others.flatMap((partsOf) => partsOf(region) ?? []),
    ]).filter(({codes}) =>
      codes.every((code) => known.has(code) && (code === region || !own.has(code))),
    );
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
    place: (code) => codePlace(code, nuts),
  };
}

/** The first of each set of codes. */
function distinct(sources: readonly RegionSources[]): readonly RegionSources[] {
  const seen = new Map<string, RegionSources>();
  for (const source of sources) {
    const key = source.codes.join();
    if (!seen.has(key)) seen.set(key, source);
  }
  return [...seen.values()];
}

/** Versions of NUTS with regions of level 2. */
const OTHERS = nutsRegions2.versions.map(({year}) => year);

function codePlace(code: string, nuts: number): CodePlace {
  const {versions, changes} = nutsRegions2;
  const home = [...(versions.find(({year}) => year === nuts)?.points.keys() ?? [])];
  const part = {nuts, isPart: true, isDivided: false};
  if (home.includes(code)) return {...part, regions: [code]};
  const years = versions.filter(({points}) => points.has(code)).map(({year}) => year);
  for (const year of years) {
    const partsOf = regionParts(nutsRegions2, nuts, year);
    const region = home.find((one) => partsOf(one)?.codes.includes(code));
    if (region !== undefined) return {...part, regions: [region]};
    const split = regionParts(nutsRegions2, year, nuts)(code);
    if (split !== undefined) return {...part, regions: split.codes, isPart: false};
  }
  const redrawn = changes.filter(({kind}) => kind === 'redrawn');
  const isDivided = redrawn.some(({from, to}) => from === code || to === code);
  return {...part, regions: [], isDivided};
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
