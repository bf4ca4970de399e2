import type {HotspotFilter} from './hotspot-filter.js';
import {NO_STARS, type HotspotTable} from './hotspot-table.js';
import type {SectorFigures} from './sector-figures.js';

/** Stands for a region that no sector has been added to. */
const NONE = 0xffff;

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
  /** Whether sectors are summed; else the largest is kept. */
  readonly additive: boolean;

  constructor(regions: number, additive: boolean) {
    this.additive = additive;
    this.value = new Float64Array(regions);
    this.employment = new Float64Array(regions);
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
  add(figures: SectorFigures, {observations}: HotspotTable, filter: HotspotFilter): void {
    const {start, end} = figures.slice;
    const {region, employment, localUnits, flags, incomplete} = observations;
    const sizes = filter.size === 'employment' ? employment : (localUnits ?? NO_SIZES);
    const barred = barredEntries(figures, filter);
    const {stars, sector, referenceShare} = figures;
    // Read once: this loop goes through every observation that is shown.
    const {additive, value: sums, employment: persons, referenceShare: shares} = this;
    const {sector: sectors, hotspots, stars: most} = this;
    for (let at = start; at < end; at++) {
      const place = region[at] ?? 0;
      const value = sizes[at] ?? NaN;
      if (!(value > 0) || barred?.[at - start] === 1) {
        this.#passOver(place, value, incomplete?.[at] ?? 0);
        continue;
      }
      hotspots[place] = (hotspots[place] ?? 0) + 1;
      const before = additive ? (sums[place] ?? 0) : 0;
      if (!additive && value <= (sums[place] ?? 0)) continue;
      const rated = stars[at - start] ?? NO_STARS;
      sums[place] = before + value;
      sectors[place] = sector;
      if (before === 0) {
        persons[place] = employment[at] ?? NaN;
        shares[place] = referenceShare;
        most[place] = rated;
        this.flags[place] = flags?.[at] ?? 0;
      } else {
        persons[place] = (persons[place] ?? 0) + (employment[at] ?? NaN);
        shares[place] = (shares[place] ?? 0) + referenceShare;
        most[place] = mostStars(most[place] ?? NO_STARS, rated);
        if (flags) this.flags[place] = (this.flags[place] ?? 0) | (flags[at] ?? 0);
      }
      const withheld = incomplete?.[at] ?? 0;
      if (!additive) this.incomplete[place] = withheld;
      else if (withheld > 0) this.incomplete[place] = (this.incomplete[place] ?? 0) + withheld;
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

function mostStars(one: number, other: number): number {
  if (one === NO_STARS) return other;
  return other === NO_STARS ? one : Math.max(one, other);
}

/** 1 for each entry of the slice that the criterion bars; `undefined` if it bars none. */
export function barredEntries(
  figures: SectorFigures,
  {criterion}: HotspotFilter,
): Uint8Array | undefined {
  const {minimumEmployment, minimumQuotient, minimumStars} = criterion;
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
