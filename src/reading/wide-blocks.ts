import {logBlank, type ObservationLog} from './draft/observation-log.js';
import type {YearRun} from './draft/year-index.js';

/** The observations in the log of one wide feature's sectors. */
export interface WideBlocks {
  /** Turns to the next feature. */
  begin(feature: number, region: number): void;
  /**
   * Position of the first observation of a sector; the others follow by the years of the run. They
   * are created on first use.
   */
  firstOf(sector: number, run: YearRun): number;
}

/** No observations yet. */
export function wideBlocks(log: ObservationLog): WideBlocks {
  const runs = new Map<number, number>();
  const singles = new Map<number, number>();
  let here = {feature: 0, region: 0};
  return {
    begin(feature, region) {
      here = {feature, region};
      runs.clear();
      singles.clear();
    },
    firstOf(sector, {years, single}) {
      const firsts = single ? singles : runs;
      let first = firsts.get(sector);
      if (first === undefined) {
        first = log.length;
        for (const year of years) logBlank(log, {...here, sector, year});
        firsts.set(sector, first);
      }
      return first;
    },
  };
}
