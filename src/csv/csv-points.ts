import {bestNutsVersion, NUTS_VERSIONS} from '../nuts/best-nuts-version.js';
import type {RegionPoints} from '../reading/draft/region-points.js';
import type {CsvLayout} from './csv-layout.js';

/** Points for the regions of a table, and their source. */
export interface CsvPoints {
  readonly points: RegionPoints;
  /** Year of the NUTS version; `undefined` for points from elsewhere. */
  readonly nuts?: number;
}

/**
 * Points of one version of NUTS, level 2.
 *
 * @param year - Year of the version; by default, the one that has most codes of the table.
 * @throws RangeError if the version is not known.
 */
export function nutsPointsFor(
  {columns, rows}: Pick<CsvLayout, 'columns' | 'rows'>,
  year?: number,
): CsvPoints {
  const codes = rows.map(({cells}) => cells[columns.region ?? -1] ?? '');
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
