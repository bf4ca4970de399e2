import {slice, type HotspotDataset, type Slice} from '../dataset/hotspot-dataset.js';
import {referenceShare} from '../dataset/reference-area.js';
import {annualGrowth, growthTerms, type GrowthSpan} from './growth.js';
import {quotientOf} from './location-quotient.js';
import type {StarMethod} from './star-method.js';
import {metCriteria, sectorStars} from './stars.js';

const EUROS_IN_MILLION = 1e6;

/** Basis that the figures of one sector are derived from. */
export interface FigureBasis {
  readonly dataset: HotspotDataset;
  readonly starMethod: StarMethod;
  /** `undefined` if the dataset does not have two years to compare. */
  readonly growthSpan: GrowthSpan | undefined;
  /** Employment of every region in all activities in a year; `NaN` where it is missing. */
  regionTotals(year: number): Float64Array;
  /** Employment of all regions together in all activities in a year; 0 if unknown. */
  referenceTotal(year: number): number;
}

/**
 * Derived figures of one sector in one year, as columns over its slice of the observations.
 *
 * Entry 0 belongs to the observation at `slice.start`. A figure that does not exist is `NaN`.
 */
export class SectorFigures {
  /** Index into the dataset's years. */
  readonly year: number;
  /** Index into the dataset's sectors. */
  readonly sector: number;
  readonly slice: Slice;

  readonly #basis: FigureBasis;
  #total: number | undefined;
  #referenceShare: number | undefined;
  #quotient: Float64Array | undefined;
  #focus: Float64Array | undefined;
  #productivity: Float64Array | undefined;
  #growth: Float64Array | undefined;
  #met: Uint8Array | undefined;
  #stars: Uint8Array | undefined;

  constructor(basis: FigureBasis, {year, sector}: {year: number; sector: number}) {
    this.#basis = basis;
    this.year = year;
    this.sector = sector;
    this.slice = slice(basis.dataset, year, sector);
  }

  /** Persons employed in each region. */
  get employment(): Float64Array {
    return this.#basis.dataset.observations.employment.subarray(this.slice.start, this.slice.end);
  }

  /** Index of each region. */
  get region(): Uint32Array {
    return this.#basis.dataset.observations.region.subarray(this.slice.start, this.slice.end);
  }

  /** Sum of the published figures over all regions, in persons. */
  get total(): number {
    if (this.#total !== undefined) return this.#total;
    let sum = 0;
    for (const persons of this.employment) if (persons > 0) sum += persons;
    this.#total = sum;
    return sum;
  }

  /** The sector's share of all employment in the reference area; `NaN` if unknown. */
  get referenceShare(): number {
    this.#referenceShare ??=
      this.#givenReferenceShare() ?? this.total / (this.#basis.referenceTotal(this.year) || NaN);
    return this.#referenceShare;
  }

  /** Location quotient; 1 is average. */
  get quotient(): Float64Array {
    const share = this.referenceShare;
    this.#quotient ??= this.#column((persons, region) => quotientOf(persons, region, share));
    return this.#quotient;
  }

  /** Share of the sector in the region's employment, from 0 to 1. */
  get focus(): Float64Array {
    this.#focus ??= this.#column((persons, region) => (region > 0 ? persons / region : NaN));
    return this.#focus;
  }

  /** Wages and salaries per person employed and year, in euro. */
  get productivity(): Float64Array {
    const wages = this.given('wages');
    this.#productivity ??= this.employment.map(
      (persons, at) => ((wages?.[at] ?? NaN) * EUROS_IN_MILLION) / (persons || NaN),
    );
    return this.#productivity;
  }

  /** Compound annual growth of employment over the growth span, as a share. */
  get growth(): Float64Array {
    const {growthSpan: span} = this.#basis;
    if (this.#growth !== undefined) return this.#growth;
    const [last, first] = this.ends;
    this.#growth = this.employment.map(
      (_, at) =>
        (span && annualGrowth(first?.[at] ?? NaN, last?.[at] ?? NaN, span.to - span.from)) ?? NaN,
    );
    return this.#growth;
  }

  /** Persons employed in the last and in the first year of the growth span, if comparable. */
  get ends(): readonly Float64Array[] {
    const {dataset, growthSpan} = this.#basis;
    if (growthSpan === undefined) return [];
    const {first, last} = growthTerms(dataset, {sector: this.sector, span: growthSpan});
    const {employment, region} = this;
    return [last, first].map((column) => employment.map((_, at) => column[region[at] ?? 0] ?? NaN));
  }

  /** Another column of the data for each region; `undefined` if the data has none. */
  given(measure: 'localUnits' | 'wages'): Float64Array | undefined {
    return this.#basis.dataset.observations[measure]?.subarray(this.slice.start, this.slice.end);
  }

  /** Stars, those of the data before computed ones; `NO_STARS` without a figure. */
  get stars(): Uint8Array {
    this.#stars ??= sectorStars(this.met, this.#suppliedStars);
    return this.#stars;
  }

  /** Masks of the criteria that earn computed stars; `NO_CRITERIA` where there are none. */
  get met(): Uint8Array {
    this.#met ??= metCriteria(this, this.#basis.starMethod, this.#suppliedStars);
    return this.#met;
  }

  get #suppliedStars(): Uint8Array | undefined {
    const {start, end} = this.slice;
    return this.#basis.dataset.observations.stars?.subarray(start, end);
  }

  /** The share given by the data, which only fits regional totals that are given too. */
  #givenReferenceShare(): number | undefined {
    const {metadata, sectors, total, years} = this.#basis.dataset;
    if ((metadata.totals ?? (total && 'given')) !== 'given') return undefined;
    const key = sectors[this.sector]?.key ?? '';
    return referenceShare(metadata.reference, key, years[this.year] ?? NaN);
  }

  #column(figure: (persons: number, regionTotal: number) => number): Float64Array {
    const {employment, region} = this;
    const totals = this.#basis.regionTotals(this.year);
    const column = new Float64Array(employment.length);
    for (let at = 0; at < column.length; at++) {
      column[at] = figure(employment[at] ?? NaN, totals[region[at] ?? 0] ?? NaN);
    }
    return column;
  }
}
