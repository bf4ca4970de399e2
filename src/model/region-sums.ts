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
  /** 1 where a chosen sector has a figure of 0 or more, criterion or not. */
  readonly figure: Uint8Array;
  /** 1 where a chosen sector has a figure above 0, criterion or not. */
  readonly positive: Uint8Array;
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
    this.figure = new Uint8Array(regions);
    this.positive = new Uint8Array(regions);
  }

  /** Counts one sector in; those of its observations that the criterion lets through. */
  add(figures: SectorFigures, {observations}: HotspotTable, filter: HotspotFilter): void {
    const {start, end} = figures.slice;
    const sizes = filter.size === 'employment' ? observations.employment : observations.localUnits;
    const barred = barredEntries(figures, filter);
    for (let at = start; at < end; at++) {
      const region = observations.region[at] ?? 0;
      const value = sizes?.[at] ?? NaN;
      if (Number.isNaN(value)) {
        this.#passOver(region, observations.incomplete?.[at] ?? 0);
        continue;
      }
      this.figure[region] = 1;
      if (value === 0) continue;
      this.positive[region] = 1;
      if (barred?.[at - start] === 1) continue;
      this.hotspots[region] = (this.hotspots[region] ?? 0) + 1;
      if (this.additive) this.#sum(region, at, value, figures, observations);
      else if (value > (this.value[region] ?? 0)) {
        this.#replace(region, at, value, figures, observations);
      }
    }
  }

  /** A sector without a figure leaves a gap in a sum, but none in a choice of the largest. */
  #passOver(region: number, parts: number): void {
    if (!this.additive) return;
    this.incomplete[region] = (this.incomplete[region] ?? 0) + Math.max(1, parts);
  }

  #sum(region: number, at: number, value: number, figures: SectorFigures, columns: Columns): void {
    this.value[region] = (this.value[region] ?? 0) + value;
    this.employment[region] = (this.employment[region] ?? 0) + (columns.employment[at] ?? NaN);
    this.referenceShare[region] = (this.referenceShare[region] ?? 0) + figures.referenceShare;
    this.sector[region] = figures.sector;
    const best = this.stars[region] ?? NO_STARS;
    const rated = figures.stars[at - figures.slice.start] ?? NO_STARS;
    if (best === NO_STARS || (rated !== NO_STARS && rated > best)) this.stars[region] = rated;
    if (columns.flags) this.flags[region] = (this.flags[region] ?? 0) | (columns.flags[at] ?? 0);
    if (columns.incomplete) {
      this.incomplete[region] = (this.incomplete[region] ?? 0) + (columns.incomplete[at] ?? 0);
    }
  }

  #replace(
    region: number,
    at: number,
    value: number,
    figures: SectorFigures,
    columns: Columns,
  ): void {
    this.value[region] = value;
    this.employment[region] = columns.employment[at] ?? NaN;
    this.referenceShare[region] = figures.referenceShare;
    this.sector[region] = figures.sector;
    this.stars[region] = figures.stars[at - figures.slice.start] ?? NO_STARS;
    this.flags[region] = columns.flags?.[at] ?? 0;
    this.incomplete[region] = columns.incomplete?.[at] ?? 0;
  }
}

type Columns = HotspotTable['observations'];

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
