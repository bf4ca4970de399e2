import {bestNutsVersion, NUTS_VERSIONS} from '../nuts/best-nuts-version.js';
import type {RegionPoints} from '../reading/draft/region-points.js';

/** Points for the regions of a table, and their source. */
export interface CsvPoints {
  readonly points: RegionPoints;
  /** Year of the NUTS version; `undefined` for points from elsewhere. */
  readonly nuts?: number;
}

/**
 * Points of one version of NUTS, level 2.
 *
 * @param codes - Codes of the table's regions.
 * @param year - Year of the version; by default, the one that has most codes of the table.
 * @throws RangeError if the version is not known.
 */
export function nutsPointsFor(codes: Iterable<string>, year?: number): CsvPoints {
  const version =
    year === undefined
      ? bestNutsVersion(codes).version
      : NUTS_VERSIONS.find((known) => known.year === year);
  if (version === undefined) {
    const years = NUTS_VERSIONS.map((known) => known.year).join(', ');
    throw new RangeError(`nuts must be one of ${years}, not ${year}`);
  }
  return {points: version.points, nuts: version.year};
}
