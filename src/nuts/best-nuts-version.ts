import type {RegionPoints} from '../reading/draft/region-points.js';
import {nutsPoints2010} from './nuts-points-2010.js';
import {nutsPoints2013} from './nuts-points-2013.js';
import {nutsPoints2016} from './nuts-points-2016.js';
import {nutsPoints2021} from './nuts-points-2021.js';

/** The regions of one version of NUTS, level 2. */
export interface NutsVersion {
  /** Year that the version is named after. */
  readonly year: number;
  readonly points: RegionPoints;
}

/** A version of NUTS, with its match to the codes of a dataset. */
export interface NutsMatch {
  readonly version: NutsVersion;
  /** Codes that are in the version, in their order; each once. */
  readonly found: readonly string[];
  /** Codes that are not. */
  readonly missing: readonly string[];
}

/** Versions of NUTS with built-in points, from old to new. */
export const NUTS_VERSIONS: readonly NutsVersion[] = [
  {year: 2010, points: nutsPoints2010},
  {year: 2013, points: nutsPoints2013},
  {year: 2016, points: nutsPoints2016},
  {year: 2021, points: nutsPoints2021},
];

/**
 * Version of NUTS that has most of the codes; on a tie, the newest.
 *
 * Codes change between versions, so figures joined to the wrong one lose regions: check `missing`.
 *
 * @param codes - Region codes, in any order.
 */
export function bestNutsVersion(codes: Iterable<string>): NutsMatch {
  const distinct = [...new Set(codes)];
  const matches = NUTS_VERSIONS.map((version) => {
    const found = distinct.filter((code) => version.points.has(code));
    const missing = distinct.filter((code) => !version.points.has(code));
    return {version, found, missing};
  });
  return matches.reduce((best, match) => (match.found.length >= best.found.length ? match : best));
}
