import {slice, type HotspotDataset} from '../dataset/hotspot-dataset.js';
import {defaultGrowthSpan, type GrowthSpan} from './growth.js';
import {SectorFigures, type FigureBasis} from './sector-figures.js';
import {OBSERVATORY, type StarMethod} from './star-method.js';

/** Source of a region's employment in all activities. */
export type Denominator =
  /** Given by the data. */
  | 'given'
  /** Summed over the first additive taxonomy, because the data gives none. */
  | 'summed'
  /** Neither is possible, so there are no quotients and no focus. */
  | 'none';

/** Methods of deriving figures; an absent field takes the default. */
export interface FigureOptions {
  /** Default {@link OBSERVATORY}. */
  readonly stars?: StarMethod;
  /** Default: that of `defaultGrowthSpan`. */
  readonly growth?: GrowthSpan;
}

/**
 * A dataset with the figures derived from it.
 *
 * Figures are computed on first use, a sector and year at a time, and kept.
 */
export class HotspotFigures implements FigureBasis {
  readonly dataset: HotspotDataset;
  readonly starMethod: StarMethod;
  readonly growthSpan: GrowthSpan | undefined;
  readonly denominator: Denominator;

  readonly #sectors = new Map<number, SectorFigures>();
  readonly #regionTotals = new Map<number, Float64Array>();
  readonly #referenceTotals = new Map<number, number>();
  readonly #summedOver: ReadonlySet<number>;

  constructor(dataset: HotspotDataset, options: FigureOptions = {}) {
    this.dataset = dataset;
    this.starMethod = options.stars ?? OBSERVATORY;
    this.growthSpan = options.growth ?? defaultGrowthSpan(dataset);
    const {totals} = dataset.metadata;
    this.#summedOver = totals === 'given' ? new Set() : firstAdditiveSectors(dataset);
    const summed = this.#summedOver.size > 0 ? 'summed' : 'none';
    this.denominator = totals ?? (dataset.total !== undefined ? 'given' : summed);
  }

  /** Figures of one sector in one year, by their indices. */
  of(year: number, sector: number): SectorFigures {
    const at = year * this.dataset.sectors.length + sector;
    const known = this.#sectors.get(at);
    if (known !== undefined) return known;
    const figures = new SectorFigures(this, {year, sector});
    this.#sectors.set(at, figures);
    return figures;
  }

  /**
   * Employment of every region in all activities, in persons.
   *
   * @param year - Index into the dataset's years.
   * @returns One entry per region; `NaN` where it is missing.
   */
  regionTotals(year: number): Float64Array {
    const known = this.#regionTotals.get(year);
    if (known !== undefined) return known;
    const totals = this.#givenTotals(year) ?? this.#summedTotals(year);
    this.#regionTotals.set(year, totals);
    return totals;
  }

  /** Employment of all regions together in all activities, in persons; 0 if unknown. */
  referenceTotal(year: number): number {
    const known = this.#referenceTotals.get(year);
    if (known !== undefined) return known;
    let sum = 0;
    for (const total of this.regionTotals(year)) if (total > 0) sum += total;
    this.#referenceTotals.set(year, sum);
    return sum;
  }

  #givenTotals(year: number): Float64Array | undefined {
    const count = this.dataset.regions.length;
    return this.dataset.total?.subarray(year * count, (year + 1) * count);
  }

  #summedTotals(year: number): Float64Array {
    const totals = new Float64Array(this.dataset.regions.length).fill(NaN);
    const {region, employment} = this.dataset.observations;
    for (const sector of this.#summedOver) {
      const {start, end} = slice(this.dataset, year, sector);
      for (let at = start; at < end; at++) {
        const persons = employment[at] ?? NaN;
        const place = region[at] ?? 0;
        if (!Number.isNaN(persons)) totals[place] = (totals[place] || 0) + persons;
      }
    }
    return totals;
  }
}

function firstAdditiveSectors(dataset: HotspotDataset): ReadonlySet<number> {
  const taxonomy = dataset.taxonomies.find(({additive}) => additive);
  const indices = dataset.sectors.map((sector, at) => (sector.taxonomy === taxonomy?.id ? at : -1));
  return new Set(indices.filter((at) => at >= 0));
}
