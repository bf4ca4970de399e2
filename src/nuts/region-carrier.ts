import {bestNutsVersion} from './best-nuts-version.js';
import type {NutsRegions} from './nuts-regions.js';
import type {NutsVersion} from './nuts-version.js';
import {regionParts, type RegionParts} from './region-parts.js';
import type {RegionPoint, RegionPoints} from '../reading/draft/region-points.js';

/** The region that figures of a code are shown for. */
export interface CarriedRegion {
  readonly region: string;
  /** Codes whose figures together are the region's; the code alone if it is the region's own. */
  readonly parts: RegionParts;
}

/** Joins the codes of all versions of NUTS to the regions of one. */
export interface RegionCarrier {
  /** Points of the regions that are shown. */
  readonly points: RegionPoints;
  /** Year of the version that the regions are of. */
  readonly main: number;
  /** Year of the version by which a year's codes are understood. */
  versionOf(time: string): number;
  /** `undefined` if the code is not known, or its region is divided otherwise in the version. */
  carried(code: string, time: string): CarriedRegion | undefined;
}

/** Year by which changes call the United Kingdom's ITL of 2025. */
const ITL = 2025;

/** What codes are joined by. */
export interface CarrierOptions {
  readonly regions: NutsRegions;
  /** Codes that have figures, by the text of the year. */
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Year of the version to be shown; by default, the one that has most of the codes. */
  readonly nuts: number | undefined;
}

/**
 * Joins codes to the version that has most of them.
 *
 * The version belongs to the year, not to the table: the codes of each year are understood by the
 * version that has most of that year's.
 *
 * @throws RangeError if the version is not known.
 */
export function regionCarrier({regions, codes, nuts}: CarrierOptions): RegionCarrier {
  const {versions} = regions;
  const main = mainVersion(versions, [...codes.values()], nuts);
  const ofYears = new Map(
    [...codes].map(([time, list]) => [time, versionOfYear(versions, main, list)]),
  );
  const homes = homeVersions(versions, main);
  const indexes = new Map<string, ReadonlyMap<string, CarriedRegion>>();

  /** Regions of a version by the codes of another one. */
  function indexOf(home: NutsVersion, other: number): ReadonlyMap<string, CarriedRegion> {
    const key = `${home.year} ${other}`;
    const known = indexes.get(key) ?? carriedIndex(regions, home, other);
    indexes.set(key, known);
    return known;
  }

  return {
    main: main.year,
    points: homePoints(homes, main),
    versionOf: (time) => (ofYears.get(time) ?? main).year,
    carried(code, time) {
      const home = homes.get(code.slice(0, 2)) ?? main;
      const ofYear = ofYears.get(time) ?? main;
      if (ofYear !== home && ofYear.points.has(code)) {
        return indexOf(home, ofYear.year).get(code);
      }
      if (home.points.has(code)) return ownRegion(code);
      for (const {year} of nearest(versions, home)) {
        const found = indexOf(home, year).get(code);
        if (found !== undefined) return found;
      }
      return code.startsWith('UK') ? indexOf(home, ITL).get(code) : undefined;
    },
  };
}

/** The version that is asked for, or the one that has most of the codes. */
function mainVersion(
  versions: readonly NutsVersion[],
  codes: readonly ReadonlySet<string>[],
  asked: number | undefined,
): NutsVersion {
  if (asked === undefined) {
    const all = codes.flatMap((list) => [...list]);
    return bestNutsVersion(all, versions).version;
  }
  const found = versions.find(({year}) => year === asked);
  if (found !== undefined) return found;
  const years = versions.map(({year}) => year).join(', ');
  throw new RangeError(`nuts must be one of ${years}, not ${asked}`);
}

function ownRegion(code: string): CarriedRegion {
  return {region: code, parts: {codes: [code], boundaryMoved: false}};
}

/** Whether figures of a code are those of the region that bears it. */
export function isOwn(code: string, {region, parts}: CarriedRegion): boolean {
  return parts.codes.length === 1 && region === code;
}

/** Version with most of a year's codes; the main one on a tie, then the newest. */
function versionOfYear(
  versions: readonly NutsVersion[],
  main: NutsVersion,
  codes: ReadonlySet<string>,
): NutsVersion {
  return bestNutsVersion(codes, [...versions.filter((version) => version !== main), main]).version;
}

/** For each country the main version, or the newest that has the country. */
function homeVersions(
  versions: readonly NutsVersion[],
  main: NutsVersion,
): ReadonlyMap<string, NutsVersion> {
  const homes = new Map<string, NutsVersion>();
  for (const version of [...versions, main]) {
    for (const {country} of version.points.values()) homes.set(country, version);
  }
  return homes;
}

function homePoints(homes: ReadonlyMap<string, NutsVersion>, main: NutsVersion): RegionPoints {
  const points = new Map<string, RegionPoint>(main.points);
  for (const [country, home] of homes) {
    if (home === main) continue;
    for (const [code, point] of home.points) if (point.country === country) points.set(code, point);
  }
  return points;
}

function carriedIndex(
  regions: NutsRegions,
  home: NutsVersion,
  other: number,
): ReadonlyMap<string, CarriedRegion> {
  const index = new Map<string, CarriedRegion>();
  const partsOf = regionParts(regions, home.year, other);
  for (const region of home.points.keys()) {
    const parts = partsOf(region);
    for (const code of parts?.codes ?? []) if (parts) index.set(code, {region, parts});
  }
  return index;
}

/** The other versions, the nearest in time first. */
function nearest(versions: readonly NutsVersion[], home: NutsVersion): readonly NutsVersion[] {
  const distance = ({year}: NutsVersion): number => Math.abs(year - home.year);
  return versions
    .filter((version) => version !== home)
    .sort((one, other) => distance(one) - distance(other));
}
