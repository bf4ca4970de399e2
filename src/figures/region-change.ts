import {chosenSectors} from '../dataset/chosen-sectors.js';
import type {ChangeYears} from '../dataset/change-years.js';
import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import {barredEntries} from './barred-entries.js';
import {growthTerms, type GrowthTerms} from './growth.js';
import type {HotspotFigures} from './hotspot-figures.js';
import {SERIES_GAPS} from './series-gaps.js';

/** Figures of two years, one entry per region, in persons or local units. */
export interface RegionChange extends ChangeYears {
  /** Figure of the first year; `NaN` where there is no change. */
  readonly first: Float64Array;
  /** Figure of the last year; `NaN` where there is no change. */
  readonly last: Float64Array;
  /** 1 where a chosen sector meets the criterion in the last year. */
  readonly met: Uint8Array;
  /** Mask of `SERIES_GAPS` that are the reasons for no change; 0 where there is one. */
  readonly gaps: Uint8Array;
}

/** Fields of a filter that a change depends on. */
export type ChangeFilter = Pick<
  HotspotFilter,
  'taxonomy' | 'sectors' | 'size' | 'criterion' | 'change'
>;

/**
 * Figures of two years over the chosen sectors, for the regions where they can be compared.
 *
 * A region's figures are sums over the sectors that meet the criterion in the last year, or over all
 * where none does. They exist if the figures of each of these sectors can be compared as for growth,
 * none of them has a known defect, and their sum in the first year is above 0. The growth span of
 * `figures` says which gaps may be crossed; its years do not matter.
 *
 * @returns `undefined` for a filter without change.
 */
export function regionChange(
  figures: HotspotFigures,
  filter: ChangeFilter,
): RegionChange | undefined {
  const {change} = filter;
  if (change === undefined) return undefined;
  const sectors = comparedSectors(figures, {...filter, change});
  const {length} = figures.dataset.regions;
  const empty = sectors.length === 0 ? SERIES_GAPS.noFigure : 0;
  const [first, last] = [new Float64Array(length), new Float64Array(length)];
  const gaps = new Uint8Array(length).fill(empty);
  const met = new Uint8Array(length).map((_, region) =>
    sectors.some(({passing}) => passing[region] === 1) ? 1 : 0,
  );
  const {nobody} = SERIES_GAPS;
  for (let region = 0; region < length; region++) {
    const counted = sectors.filter(({passing}) => passing[region] === met[region]);
    const masks = counted.map((terms) => terms.gaps[region] ?? 0);
    // A sum in which nobody was employed is not one of which a part was empty.
    const all = masks.reduce((kept, mask) => kept & mask, nobody);
    const mask = masks.reduce((any, each) => any | (each & ~nobody), empty | all);
    const sum = (end: 'first' | 'last'): number =>
      counted.reduce((total, terms) => total + (terms[end][region] ?? NaN), 0);
    gaps[region] = mask;
    first[region] = mask === 0 ? sum('first') : NaN;
    last[region] = mask === 0 ? sum('last') : NaN;
  }
  return {...change, first, last, gaps, met};
}

/** Terms of the growth of a sector, with 1 for each region that meets the criterion in it. */
interface ComparedSector extends GrowthTerms {
  readonly passing: Uint8Array;
}

function comparedSectors(
  figures: HotspotFigures,
  filter: ChangeFilter & {readonly change: ChangeYears},
): readonly ComparedSector[] {
  const {dataset, growthSpan} = figures;
  const {change, criterion, size} = filter;
  const year = dataset.years.indexOf(change.to);
  const span = {...growthSpan, ...change};
  return (year < 0 ? [] : chosenSectors(figures, filter)).map((sector) => {
    const entries = figures.of(year, sector);
    const barred = barredEntries(entries, criterion);
    const passing = new Uint8Array(dataset.regions.length).fill(barred === undefined ? 1 : 0);
    barred?.forEach((bar, at) => (passing[entries.region[at] ?? 0] = 1 - bar));
    return {passing, ...growthTerms(dataset, {sector, size, span})};
  });
}
