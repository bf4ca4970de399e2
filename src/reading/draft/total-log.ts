import {grown} from './observation-log.js';
import type {Ranks} from './sorted-observations.js';

/** Employment of regions in all activities while the data is read. */
export interface TotalLog {
  /**
   * Notes the total of a region in a year; the first one wins.
   *
   * @returns Whether it differs from an earlier total.
   */
  note(region: number, year: number, persons: number): boolean;
  /** At `year × regions + region` by rank, `NaN` where missing; `undefined` if none was noted. */
  column(ranks: Ranks): Float64Array | undefined;
}

/** An empty log of totals. */
export function totalLog(): TotalLog {
  const years: Float64Array[] = [];
  return {
    note(region, year, persons) {
      let column = years[year];
      if (column === undefined || region >= column.length) {
        column = grown(column ?? new Float64Array(0), region + 1, NaN);
        years[year] = column;
      }
      const earlier = column[region] ?? NaN;
      if (!Number.isNaN(earlier)) return earlier !== persons;
      column[region] = persons;
      return false;
    },
    column(ranks) {
      if (years.length === 0) return undefined;
      const totals = new Float64Array(ranks.years * ranks.regions).fill(NaN);
      for (const [number, column] of years.entries()) {
        const year = ranks.year[number] ?? -1;
        for (let region = 0; year >= 0 && region < (column?.length ?? 0); region += 1) {
          const rank = ranks.region[region] ?? -1;
          const persons = column?.[region] ?? NaN;
          const at = year * ranks.regions + rank;
          if (rank >= 0 && Number.isNaN(totals[at] ?? NaN)) totals[at] = persons;
        }
      }
      return totals;
    },
  };
}
