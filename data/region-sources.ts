import {nutsRecoding} from '../src/model/nuts-recoding.js';

import type {EurostatTable} from './eurostat-table.js';
import {EMPLOYMENT, INDICATORS} from './indicators.js';

/** Codes of the table whose figures together are those of one region of NUTS 2010 in one year. */
export interface RegionSources {
  readonly codes: readonly string[];
  /** Whether their area differs from the region's. */
  readonly boundaryMoved: boolean;
}

/** A code of the table that is in no region of the dataset, in the years named. */
export interface LeftOut {
  readonly code: string;
  /** Ascending. */
  readonly years: readonly number[];
  /** Number of figures that were left out. */
  readonly figures: number;
  readonly reason: string;
}

/** Where the figures of the regions come from, and which codes found no place. */
export interface SourceCodes {
  readonly sources: (region: string, year: number) => RegionSources | undefined;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Finds for each region of NUTS 2010 and year the codes that carry its figures.
 *
 * Where the table has a region under the codes of two NUTS versions in one year, the version
 * stands in which more divisions have their employment published, and NUTS 2010 on a tie.
 *
 * @param regions - Codes of NUTS 2010 that have a place on the map.
 */
export function sourceCodes(table: EurostatTable, regions: readonly string[]): SourceCodes {
  const divisions = table.activities.filter((activity) => activity.length === 3);
  const found = new Map<string, RegionSources>();
  const used = new Set<string>();
  for (const year of table.years) {
    for (const region of regions) {
      const best = candidates(table, region)
        .map((sources) => ({sources, count: complete(table, sources.codes, divisions, year)}))
        .reduce<Counted | undefined>(fuller, undefined);
      if (best === undefined) continue;
      found.set(`${region} ${year}`, best.sources);
      for (const code of best.sources.codes) used.add(`${code} ${year}`);
    }
  }
  return {
    sources: (region, year) => found.get(`${region} ${year}`),
    leftOut: leftOutCodes(table, divisions, (code, year) => used.has(`${code} ${year}`)),
  };
}

interface Counted {
  readonly sources: RegionSources;
  readonly count: number;
}

function fuller(best: Counted | undefined, next: Counted): Counted {
  return best === undefined || next.count > best.count ? next : best;
}

/** The region's own code first, then the codes of each other version. */
function candidates(table: EurostatTable, region: string): readonly RegionSources[] {
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

/** Number of divisions whose employment is published under each of the codes. */
function complete(
  table: EurostatTable,
  codes: readonly string[],
  divisions: readonly string[],
  year: number,
): number {
  return divisions.filter((activity) =>
    codes.every((region) => {
      const cell = table.cell({activity, indicator: EMPLOYMENT, region, year});
      return cell.value !== undefined;
    }),
  ).length;
}

function leftOutCodes(
  table: EurostatTable,
  divisions: readonly string[],
  used: (code: string, year: number) => boolean,
): readonly LeftOut[] {
  const level2 = table.regions.filter((code) => code.length === 4 || isExtraRegio(code));
  return level2.flatMap((code) => {
    const counts = table.years
      .filter((year) => !used(code, year))
      .map((year) => ({year, figures: figureCount(table, code, divisions, year)}))
      .filter(({figures}) => figures > 0);
    if (counts.length === 0) return [];
    const figures = counts.reduce((sum, count) => sum + count.figures, 0);
    return [{code, years: counts.map(({year}) => year), figures, reason: reason(code)}];
  });
}

function figureCount(
  table: EurostatTable,
  region: string,
  divisions: readonly string[],
  year: number,
): number {
  const cells = divisions.flatMap((activity) =>
    INDICATORS.map((indicator) => table.cell({activity, indicator, region, year})),
  );
  return cells.filter(({value}) => value !== undefined).length;
}

/** Whether a code stands for what a country cannot assign to a region. */
function isExtraRegio(code: string): boolean {
  return /^[A-Z]{2}Z+$/.test(code) && code !== 'CZ';
}

function reason(code: string): string {
  if (isExtraRegio(code)) return 'extra-regio: belongs to no region';
  if (/^E[AU]/.test(code)) return 'aggregate of countries';
  const recoding = nutsRecoding(code);
  if (recoding === undefined)
    return 'other codes of the same region are fuller, or it has no point';
  const {codes} = recoding;
  if (codes.length === 0) return 'no region of NUTS 2010';
  if (codes.length > 1) return `cannot be split into ${codes.join(' and ')} of NUTS 2010`;
  return `figures under ${codes.join('')} of NUTS 2010 are fuller`;
}
