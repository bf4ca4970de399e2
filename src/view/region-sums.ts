import {NO_STARS, type HotspotDataset} from '../dataset/hotspot-dataset.js';
import type {Criterion, SizeMeasure} from '../dataset/hotspot-filter.js';
import {barredEntries} from '../figures/barred-entries.js';
import type {SectorFigures} from '../figures/sector-figures.js';
import {specialisationRank} from '../figures/specialisation.js';

/** Sector of a region that no sector has been added to. */
const NONE = 0xffff;

/** Rule for combining sectors. */
export interface SumOptions {
  /** Whether sectors are summed; else the one that a region is most specialised in is kept. */
  readonly additive: boolean;
  readonly size: SizeMeasure;
}

/** Columns of the observations, with those of their entries that the criterion excludes. */
type SummedColumns = HotspotDataset['observations'] & {
  readonly sizes: Float64Array;
  readonly barred: Uint8Array | undefined;
};

/**
 * The chosen sectors combined by region, one dense entry per region.
 *
 * Sums them if the taxonomy is additive; otherwise keeps the one that the region is most specialised
 * in, or without quotients the largest.
 */
export class RegionSums {
  /** Size measure of the observations that meet the criterion. */
  readonly value: Float64Array;
  /** Persons employed in them; `NaN` if a figure is missing. */
  readonly employment: Float64Array;
  /** Sum of the counted sectors' shares of the reference area. */
  readonly referenceShare: Float64Array;
  /** Index of the last sector counted, or of the one kept. */
  readonly sector: Uint16Array;
  /** Number of observations that meet the criterion. */
  readonly hotspots: Uint16Array;
  /** Location quotient of the sector kept; `NaN` if undefined, and for sums. */
  readonly specialisation: Float64Array;
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
    this.specialisation = new Float64Array(regions).fill(NaN);
    this.stars = new Uint8Array(regions).fill(NO_STARS);
    this.flags = new Uint16Array(regions);
    this.incomplete = new Uint16Array(regions);
    this.zero = new Uint8Array(regions);
    this.barred = new Uint8Array(regions);
  }

  /** Adds the observations of one sector that meet the criterion. */
  add(figures: SectorFigures, {observations}: HotspotDataset, criterion: Criterion): void {
    const sizes = observations[this.#size] ?? NO_SIZES;
    const barred = barredEntries(figures, criterion);
    if (this.additive) this.#sum(figures, {...observations, sizes, barred});
    else this.#keepMostSpecialised(figures, {...observations, sizes, barred});
  }

  /** Goes through all shown observations; each column is a local variable, for plain reads. */
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

  #keepMostSpecialised(figures: SectorFigures, columns: SummedColumns): void {
    const {start, end} = figures.slice;
    const {region, sizes, barred} = columns;
    for (let at = start; at < end; at++) {
      const place = region[at] ?? 0;
      const value = sizes[at] ?? NaN;
      if (!(value > 0) || barred?.[at - start] === 1) {
        this.#passOver(place, value, 0);
        continue;
      }
      this.hotspots[place] = (this.hotspots[place] ?? 0) + 1;
      this.#keepIfMore(place, at, figures, columns);
    }
  }

  /** Keeps an observation if its region is more specialised in it than in the one kept so far. */
  #keepIfMore(place: number, at: number, figures: SectorFigures, columns: SummedColumns): void {
    const entry = at - figures.slice.start;
    const value = columns.sizes[at] ?? NaN;
    const persons = columns.employment[at] ?? NaN;
    const quotient = figures.quotient[entry] ?? NaN;
    if (!this.#isMore(place, {value, rank: specialisationRank(persons, quotient)})) return;
    this.value[place] = value;
    this.employment[place] = persons;
    this.specialisation[place] = quotient;
    this.referenceShare[place] = figures.referenceShare;
    this.sector[place] = figures.sector;
    this.stars[place] = figures.stars[entry] ?? NO_STARS;
    this.flags[place] = columns.flags?.[at] ?? 0;
    this.incomplete[place] = columns.incomplete?.[at] ?? 0;
  }

  /** Whether a region is more specialised in a sector than in the one kept so far, if any. */
  #isMore(region: number, {value, rank}: {readonly value: number; readonly rank: number}): boolean {
    if (this.sector[region] === NONE) return true;
    const kept = specialisationRank(
      this.employment[region] ?? NaN,
      this.specialisation[region] ?? NaN,
    );
    return rank > kept || (rank === kept && value > (this.value[region] ?? 0));
  }

  /**
   * Records an observation that is not counted. One without a figure leaves a gap in a sum, but
   * none in a choice of one.
   */
  #passOver(region: number, value: number, parts: number): void {
    if (value > 0) this.barred[region] = 1;
    else if (value === 0) this.zero[region] = 1;
    else if (this.additive) {
      this.incomplete[region] = (this.incomplete[region] ?? 0) + Math.max(1, parts);
    }
  }
}

/** Used if the data lacks the measure. */
const NO_SIZES = new Float64Array();
