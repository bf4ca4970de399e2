import {QUALITY_FLAGS} from '../dataset/quality-flag.js';

import {divisionsOf, type EurostatCell, type EurostatTable} from './eurostat-table.js';
import {EMPLOYMENT, LOCAL_UNITS, WAGES} from './indicators.js';
import type {KnownDefect} from './known-defects.js';
import type {RegionPoint} from './region-point.js';
import type {RegionSources, SourceCodes} from './region-sources.js';
import {regionTotal, type RegionTotal} from './region-total.js';
import {sectorFigures, type Component, type SectorFigures} from './summed-sector.js';
import type {MappedSector} from './sector-mapping.js';

/** All figures of one region; arrays run over the years of the table. */
export interface RegionSeries {
  readonly point: RegionPoint;
  /** Employment in all activities; `undefined` for a year without any code. */
  readonly totals: readonly (RegionTotal | undefined)[];
  /** In the order of the mapping; `undefined` as above. */
  readonly sectors: readonly (readonly (SectorFigures | undefined)[])[];
  /** Whether employment of at least one division is published. */
  readonly covered: readonly boolean[];
  /** Caveats on all figures, each by language. */
  readonly notes: readonly Readonly<Record<string, string>>[];
}

/** Inputs for the series of a region. */
export interface SeriesInput {
  readonly table: EurostatTable;
  readonly mapping: readonly MappedSector[];
  readonly sources: SourceCodes;
  readonly defects: readonly KnownDefect[];
  /** Whether a total that lacks a section is left out; else it is too low. */
  readonly publishedTotals?: boolean;
}

/** Sums the sectors of one region year by year, and marks breaks and known defects. */
export function regionSeries(point: RegionPoint, input: SeriesInput): RegionSeries {
  const {table, mapping} = input;
  const defects = input.defects.filter(({regions}) => regions.includes(point.code));
  const sources = table.years.map((year) => input.sources.of(point.code, year));
  const covered = table.years.map((year, at) => isCovered(table, sources[at], year));
  const boundaries = boundaryFlags(sources, covered);
  const statistics = statisticsFlags(table.years, covered);
  return {
    point,
    covered,
    totals: table.years.map((year, at) => {
      const from = sources[at];
      return from === undefined
        ? undefined
        : regionTotal(table, from.codes, year, input.publishedTotals);
    }),
    sectors: mapping.map(({divisions}) =>
      table.years.map((year, at) => {
        const from = sources[at];
        if (from === undefined) return undefined;
        const figures = sectorFigures(components(table, {from, divisions, year}));
        const flags = (boundaries[at] ?? 0) | (statistics[at] ?? 0);
        return {...figures, flags: figures.flags | flags | defectFlags(defects, divisions, year)};
      }),
    ),
    notes: defects.map(({note}) => note).filter((note) => note !== undefined),
  };
}

interface ComponentAddress {
  readonly from: RegionSources;
  readonly divisions: readonly string[];
  readonly year: number;
}

function components(
  table: EurostatTable,
  {from, divisions, year}: ComponentAddress,
): readonly Component[] {
  return from.codes.flatMap((region) =>
    divisions.map((activity) => {
      const cell = (indicator: string): EurostatCell =>
        table.cell({activity, indicator, region, year});
      return {employment: cell(EMPLOYMENT), localUnits: cell(LOCAL_UNITS), wages: cell(WAGES)};
    }),
  );
}

function isCovered(table: EurostatTable, from: RegionSources | undefined, year: number): boolean {
  if (from === undefined) return false;
  return from.codes.some((region) =>
    divisionsOf(table).some(
      (activity) => table.cell({activity, indicator: EMPLOYMENT, region, year}).value !== undefined,
    ),
  );
}

/**
 * `d` in the years whose figures are of another area than the region's, and `b` in the first year
 * of each area: the break lies between it and the year before, as Eurostat marks it.
 */
function boundaryFlags(
  sources: readonly (RegionSources | undefined)[],
  covered: readonly boolean[],
): readonly number[] {
  let before: boolean | undefined;
  return sources.map((from, at) => {
    if (from === undefined || covered[at] !== true) return 0;
    const moved = from.boundaryMoved;
    const broken = before !== undefined && before !== moved;
    before = moved;
    return (moved ? QUALITY_FLAGS.d : 0) | (broken ? QUALITY_FLAGS.b : 0);
  });
}

/** First year of the statistics under Regulation (EU) 2019/2152, which cannot be compared with before. */
const NEW_STATISTICS = 2021;

/** `b` in the first year of the new statistics that follows one of the old ones. */
function statisticsFlags(years: readonly number[], covered: readonly boolean[]): readonly number[] {
  const isNew = (at: number): boolean => (years[at] ?? 0) >= NEW_STATISTICS;
  const first = years.findIndex((_, at) => covered[at] === true && isNew(at));
  const hasOld = covered.some((is, at) => is && !isNew(at));
  return years.map((_, at) => (at === first && hasOld ? QUALITY_FLAGS.b : 0));
}

function defectFlags(
  defects: readonly KnownDefect[],
  divisions: readonly string[],
  year: number,
): number {
  return defects
    .filter(({years}) => years.length === 0 || years.includes(year))
    .filter(({activities}) => touches(activities, divisions))
    .reduce((mask, {flags}) => mask | flags, 0);
}

function touches(activities: readonly string[], divisions: readonly string[]): boolean {
  if (activities.length === 0) return true;
  return divisions.some((division) => activities.some((activity) => division.startsWith(activity)));
}
