import {bestNutsVersion} from '../nuts/best-nuts-version.js';
import {nutsRegions2} from '../nuts/nuts-regions-2.js';
import type {NutsVersion} from '../nuts/nuts-version.js';
import {regionParts} from '../nuts/region-parts.js';
import {divisionsOf, type EurostatTable} from './eurostat-table.js';
import {INDICATORS} from './indicators.js';
import type {RegionPoint} from './region-point.js';

/** Regions of a dataset. */
export interface ShownRegions {
  /** Year of the version of NUTS that the regions are of. */
  readonly nuts: number;
  readonly points: readonly RegionPoint[];
}

/**
 * The regions of the versions asked for: all of the first, and those of the others whose figures
 * cannot be carried over to it. By default, all of the version that has most codes with figures in
 * the last year of the table.
 *
 * @param asked - Years of versions that are known.
 */
export function shownRegions(table: EurostatTable, asked: readonly number[]): ShownRegions {
  const {versions} = nutsRegions2;
  const [first, ...others] = asked.map((year) => versions.find((version) => version.year === year));
  const main = first ?? bestNutsVersion(lastCodes(table), versions).version;
  const points = pointsOf(main);
  for (const other of others) if (other !== undefined) points.push(...apart(main, other));
  return {nuts: main.year, points};
}

function pointsOf({points}: NutsVersion): RegionPoint[] {
  return [...points].map(([code, point]) => ({code, ...point}));
}

/** Regions of a version that no region of the main one has as its parts. */
function apart(main: NutsVersion, other: NutsVersion): readonly RegionPoint[] {
  const partsOf = regionParts(nutsRegions2, main.year, other.year);
  const carried = new Set([...main.points.keys()].flatMap((code) => partsOf(code)?.codes ?? []));
  return pointsOf(other).filter(({code}) => !carried.has(code) && !main.points.has(code));
}

/** Codes of level 2 with figures in the last year that has any. */
function lastCodes(table: EurostatTable): readonly string[] {
  const codes = table.regions.filter((code) => code.length === 4);
  const divisions = divisionsOf(table);
  for (const year of [...table.years].reverse()) {
    const found = codes.filter((region) =>
      divisions.some((activity) =>
        INDICATORS.some((indicator) => {
          return table.cell({activity, indicator, region, year}).value !== undefined;
        }),
      ),
    );
    if (found.length > 0) return found;
  }
  return codes;
}
