import {NO_STARS} from '../dataset/hotspot-dataset.js';
import type {Criterion} from '../dataset/hotspot-filter.js';
import type {SectorFigures} from './sector-figures.js';

/** 1 for each entry of the slice that the criterion excludes; `undefined` if it excludes none. */
export function barredEntries(
  figures: SectorFigures,
  {minimumEmployment, minimumQuotient, minimumStars}: Criterion,
): Uint8Array | undefined {
  if (
    [minimumEmployment, minimumQuotient, minimumStars].every((minimum) => minimum === undefined)
  ) {
    return undefined;
  }
  const barred = new Uint8Array(figures.employment.length);
  const bar = (column: Float64Array | Uint8Array, minimum: number | undefined): void => {
    if (minimum === undefined) return;
    for (let at = 0; at < barred.length; at++) {
      if (!((column[at] ?? NaN) >= minimum)) barred[at] = 1;
    }
  };
  bar(figures.employment, minimumEmployment);
  if (minimumQuotient !== undefined) bar(figures.quotient, minimumQuotient);
  if (minimumStars !== undefined) {
    bar(figures.stars, minimumStars);
    figures.stars.forEach((stars, at) => {
      if (stars === NO_STARS) barred[at] = 1;
    });
  }
  return barred;
}
