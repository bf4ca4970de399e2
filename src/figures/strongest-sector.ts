import {NO_STARS} from '../dataset/hotspot-dataset.js';
import type {Sector} from '../dataset/taxonomy.js';
import type {HotspotFigures} from './hotspot-figures.js';

/** Number of stars from which a region is strong in a sector. */
export const STRONG = 2;

/** Share of the regions in which a sector must be present to be compared with others. */
const COVERED = 0.75;

/** A sector that shows what a dataset is about. */
export interface StrongestSector {
  readonly sector: Sector;
  /** Share of its employment in regions of {@link STRONG} stars or more, from 0 to 1. */
  readonly share: number;
}

/**
 * The sector whose regions of two stars or more hold the largest share of its employment, of those
 * with figures above 0 in at least three quarters of the regions. If there is none, the sector with the
 * most persons employed, with a share of 0.
 *
 * @param year - Index into the dataset's years.
 * @returns `undefined` if the dataset has no sectors.
 */
export function strongestSector(
  figures: HotspotFigures,
  year: number,
): StrongestSector | undefined {
  const {sectors, regions} = figures.dataset;
  const totals = sectors.map((_, sector) => figures.of(year, sector).total);
  let best = totals.indexOf(Math.max(...totals));
  let share = 0;
  for (const at of sectors.keys()) {
    if (presence(figures, year, at) < COVERED * regions.length) continue;
    const own = strongShare(figures, year, at);
    if (own > share) [best, share] = [at, own];
  }
  const sector = sectors[best];
  return sector && {sector, share};
}

/** Number of regions where the sector is: a figure of 0 does not count. */
function presence(figures: HotspotFigures, year: number, sector: number): number {
  return figures.of(year, sector).employment.filter((persons) => persons > 0).length;
}

function strongShare(figures: HotspotFigures, year: number, sector: number): number {
  const {employment, stars, total} = figures.of(year, sector);
  const strong = employment.reduce((sum, persons, at) => {
    const rated = stars[at] ?? NO_STARS;
    return rated !== NO_STARS && rated >= STRONG ? sum + (persons || 0) : sum;
  }, 0);
  return total > 0 ? strong / total : 0;
}
