import {divisionsOf, type EurostatTable} from './eurostat-table.js';
import {INDICATORS, WAGES} from './indicators.js';
import {csvLine} from './csv-records.js';
import type {SourceCodes} from './region-sources.js';

/** Figures of the table that are in no region of the dataset. */
export interface LeftOut {
  /** Code of the table. */
  readonly code: string;
  /** Ascending. */
  readonly years: readonly number[];
  /** Number of figures, over all divisions and indicators. */
  readonly figures: number;
  readonly reason: string;
}

/** Lists the figures that were not used; countries and regions of level 1 are skipped. */
export function leftOut(table: EurostatTable, sources: SourceCodes): readonly LeftOut[] {
  const codes = table.regions.filter((code) => code.length === 4 || isExtraRegio(code));
  return codes.flatMap((code) => [
    ...entries(table.years, {code, reason: reason(code, sources)}, (year) =>
      sources.uses(code, year) ? 0 : figureCount(table, code, year),
    ),
    ...entries(table.years, {code, reason: 'negative wages'}, (year) =>
      sources.uses(code, year) ? negativeWages(table, code, year) : 0,
    ),
  ]);
}

/** The list as CSV. */
export function leftOutText(entries: readonly LeftOut[]): string {
  const rows = entries.map(({code, years, figures, reason}) =>
    csvLine([code, years.join(' '), figures, reason]),
  );
  return `${['code,years,figures,reason', ...rows].join('\n')}\n`;
}

/** One entry if `count` finds figures in any of the years, else none. */
function entries(
  all: readonly number[],
  subject: Pick<LeftOut, 'code' | 'reason'>,
  count: (year: number) => number,
): readonly LeftOut[] {
  const years = all.filter((year) => count(year) > 0);
  const figures = years.reduce((sum, year) => sum + count(year), 0);
  return figures === 0 ? [] : [{...subject, years, figures}];
}

function figureCount(table: EurostatTable, region: string, year: number): number {
  const cells = divisionsOf(table).flatMap((activity) =>
    INDICATORS.map((indicator) => table.cell({activity, indicator, region, year})),
  );
  return cells.filter(({value}) => value !== undefined).length;
}

function negativeWages(table: EurostatTable, region: string, year: number): number {
  return divisionsOf(table).filter((activity) => {
    const {value} = table.cell({activity, indicator: WAGES, region, year});
    return value !== undefined && value < 0;
  }).length;
}

/** Whether a code is for figures that a country cannot assign to a region, such as `FRZ`. */
function isExtraRegio(code: string): boolean {
  return /^[A-Z]{2}Z+$/.test(code);
}

function reason(code: string, sources: SourceCodes): string {
  if (isExtraRegio(code)) return 'extra-regio: belongs to no region';
  if (/^(?:E[AU]|EFTA)/.test(code)) return 'aggregate of countries';
  const {nuts, regions, isPart, isDivided} = sources.place(code);
  if (regions.length === 0) {
    return isDivided ? `divided otherwise in NUTS ${nuts}` : `no region of NUTS ${nuts}`;
  }
  if (!isPart) return `cannot be split into ${regions.join(' and ')} of NUTS ${nuts}`;
  const [region] = regions;
  return region === code
    ? 'another code of the region is fuller, or it has no point'
    : `${region} of NUTS ${nuts} is fuller`;
}
