import {NO_STARS, type HotspotDataset} from '../dataset/hotspot-dataset.js';
import type {Criterion, SizeMeasure} from '../dataset/hotspot-filter.js';
import {barredEntries} from '../figures/barred-entries.js';
import type {SectorFigures} from '../figures/sector-figures.js';

/** Stands for a region that no sector has been added to. */
const NONE = 0xffff;

/** How sectors come together. */
export interface SumOptions {
  /** Whether sectors are summed; else the largest is kept. */
  readonly additive: boolean;
  readonly size: SizeMeasure;
}

/** Columns of the observations, and those of their entries that the criterion bars. */
type SummedColumns = HotspotDataset['observations'] & {
  readonly sizes: Float64Array;
  readonly barred: Uint8Array | undefined;
};

/**
 * The chosen sectors brought together by region, one dense entry a region.
 *
 * Sums them where the taxonomy is additive; keeps the largest where it is not.
 */
export class RegionSums {
  /** Size measure of the observations that meet the criterion. */
  readonly value: Float64Array;
  /** Persons employed in them; `NaN` if a figure is missing. */
  readonly employment: Float64Array;
  /** Shares of the reference area that the counted sectors have together. */
  readonly referenceShare: Float64Array;
  /** Index of the last sector counted, or of the largest one. */
  readonly sector: Uint16Array;
  /** Number of observations that meet the criterion. */
  readonly hotspots: Uint16Array;
  readonly stars: Uint8Array;
  readonly flags: Uint16Array;
  readonly incomplete: Uint16Array;
  /** 1 where a chosen sector has a figure of 0. */
  readonly zero: Uint8Array;
  /** 1 where a chosen sector has a figure above 0 that the criterion hides. */
  readonly barred: Uint8Array;
  readonly additive: boolean;
  readonly #size: SizeMeasure;

  constructor(regions: number, {additive, size}: SumOptions) {
    this.additive = additive;
    this.#size = size;
    this.value = new Float64Array(regions);
    this.employment = size === 'employment' ? this.value : new Float64Array(regions);
    this.referenceShare = new Float64Array(regions);
    this.sector = new Uint16Array(regions).fill(NONE);
    this.hotspots = new Uint16Array(regions);
    this.stars = new Uint8Array(regions).fill(NO_STARS);
    this.flags = new Uint16Array(regions);
    this.incomplete = new Uint16Array(regions);
    this.zero = new Uint8Array(regions);
    this.barred = new Uint8Array(regions);
  }

  /** Counts one sector in; those of its observations that the criterion lets through. */
  add(figures: SectorFigures, {observations}: HotspotDataset, criterion: Criterion): void {
    const sizes = observations[this.#size] ?? NO_SIZES;
    const barred = barredEntries(figures, criterion);
    if (this.additive) this.#sum(figures, {...observations, sizes, barred});
    else this.#keepLargest(figures, {...observations, sizes, barred});
  }

  /** Goes through every observation that is shown: each column is named once, and read plainly. */
  #sum(figures: SectorFigures, columns: SummedColumns): void {
    const {start, end} = figures.slice;
    const {region, employment, flags, incomplete, sizes, barred} = columns;
    const {stars, sector, referenceShare} = figures;
    const {value: sums, employment: persons, referenceShare: shares} = this;
    const {sector: sectors, hotspots, stars: most, flags: marks, incomplete: withheld} = this;
    const apart = persons !== sums;
    for (let at = start; at < end; at++) {
      const place = region[at] ?? 0;
      const value = sizes[at] ?? NaN;
      if (!(value > 0) || barred?.[at - start] === 1) {
        this.#passOver(place, value, incomplete?.[at] ?? 0);
        continue;
      }
      sums[place] = (sums[place] ?? 0) + value;
      hotspots[place] = (hotspots[place] ?? 0) + 1;
      sectors[place] = sector;
      shares[place] = (shares[place] ?? 0) + referenceShare;
      if (apart) persons[place] = (persons[place] ?? 0) + (employment[at] ?? NaN);
      const rated = stars[at - start] ?? NO_STARS;
      const best = most[place] ?? NO_STARS;
      if (rated !== NO_STARS && (best === NO_STARS || rated > best)) most[place] = rated;
      const mark = flags?.[at] ?? 0;
      if (mark !== 0) marks[place] = (marks[place] ?? 0) | mark;
      const parts = incomplete?.[at] ?? 0;
      if (parts !== 0) withheld[place] = (withheld[place] ?? 0) + parts;
    }
  }

  #keepLargest(figures: SectorFigures, columns: SummedColumns): void {
    const {start, end} = figures.slice;
    const {region, employment, flags, incomplete, sizes, barred} = columns;
    for (let at = start; at < end; at++) {
      const place = region[at] ?? 0;
      const value = sizes[at] ?? NaN;
      if (!(value > 0) || barred?.[at - start] === 1) {
        this.#passOver(place, value, 0);
        continue;
      }
      this.hotspots[place] = (this.hotspots[place] ?? 0) + 1;
      if (value <= (this.value[place] ?? 0)) continue;
      this.value[place] = value;
      this.employment[place] = employment[at] ?? NaN;
      this.referenceShare[place] = figures.referenceShare;
      this.sector[place] = figures.sector;
      this.stars[place] = figures.stars[at - start] ?? NO_STARS;
      this.flags[place] = flags?.[at] ?? 0;
      this.incomplete[place] = incomplete?.[at] ?? 0;
    }
  }

  /**
   * Notes an observation that is not counted. One without a figure leaves a gap in a sum, but none
   * in a choice of the largest.
   */
  #passOver(region: number, value: number, parts: number): void {
    if (value > 0) this.barred[region] = 1;
    else if (value === 0) this.zero[region] = 1;
    else if (this.additive) {
      this.incomplete[region] = (this.incomplete[region] ?? 0) + Math.max(1, parts);
    }
  }
}

/** Where the data has no such measure. */
const NO_SIZES = new Float64Array();
