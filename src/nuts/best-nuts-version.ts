import {nutsPoints2006} from './nuts-points-2006.js';
import {nutsPoints2010} from './nuts-points-2010.js';
import {nutsPoints2013} from './nuts-points-2013.js';
import {nutsPoints2016} from './nuts-points-2016.js';
import {nutsPoints2021} from './nuts-points-2021.js';
import {nutsPoints2024} from './nuts-points-2024.js';
import type {NutsVersion} from './nuts-version.js';

export type {NutsVersion} from './nuts-version.js';

/** A version of NUTS, with its match to the codes of a dataset. */
export interface NutsMatch {
  readonly version: NutsVersion;
  /** Codes that are in the version, in their order; each once. */
  readonly found: readonly string[];
  /** Codes that are not. */
  readonly missing: readonly string[];
}

/** Versions of NUTS with built-in points of level 2, from old to new. */
export const NUTS_VERSIONS: readonly [NutsVersion, ...NutsVersion[]] = [
  {year: 2006, points: nutsPoints2006},
  {year: 2010, points: nutsPoints2010},
  {year: 2013, points: nutsPoints2013},
  {year: 2016, points: nutsPoints2016},
  {year: 2021, points: nutsPoints2021},
  {year: 2024, points: nutsPoints2024},
];

/**
 * Version of NUTS that has most of the codes; on a tie, the newest.
 *
 * Codes change between versions, so figures joined to the wrong one lose regions: check `missing`.
 *
 * @param codes - Region codes, in any order.
 * @param versions - From old to new; by default, those of level 2.
 */
export function bestNutsVersion(
  codes: Iterable<string>,
  versions: readonly NutsVersion[] = NUTS_VERSIONS,
): NutsMatch {
  const distinct = [...new Set(codes)];
  const matches = versions.map((version) => {
    const found = distinct.filter((code) => version.points.has(code));
    const missing = distinct.filter((code) => !version.points.has(code));
    return {version, found, missing};
  });
  return matches.reduce((best, match) => (match.found.length >= best.found.length ? match : best));
}
