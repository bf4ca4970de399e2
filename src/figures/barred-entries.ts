import {NO_STARS} from '../dataset/hotspot-dataset.js';
import type {Criterion} from '../dataset/hotspot-filter.js';
import {CRITERION_MINIMUMS} from './criterion-minimums.js';
import type {SectorFigures} from './sector-figures.js';

/** 1 for each entry of the slice that the criterion excludes; `undefined` if it excludes none. */
export function barredEntries(
  figures: SectorFigures,
  criterion: Criterion,
): Uint8Array | undefined {
  let barred: Uint8Array | undefined;
  for (const [field, column, whole] of CRITERION_MINIMUMS) {
    const minimum = criterion[field];
    if (minimum === undefined) continue;
    barred ??= new Uint8Array(figures.employment.length);
    const values = figures[column];
    for (let at = 0; at < barred.length; at++) {
      const value = values[at] ?? NaN;
      if (!(value >= minimum / whole) || (column === 'stars' && value === NO_STARS)) barred[at] = 1;
    }
  }
  return barred;
}
