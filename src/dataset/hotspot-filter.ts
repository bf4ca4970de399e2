import type {ChangeYears} from './change-years.js';
import type {HotspotDataset} from './hotspot-dataset.js';

/** Totals that the area of a circle can represent, the usual one first. */
export const SIZE_MEASURES: readonly SizeMeasure[] = ['employment', 'localUnits'];

/** Total that the area of a circle represents; never a ratio. */
export type SizeMeasure = 'employment' | 'localUnits';

/** A ratio or a rating that colours bubbles or areas. */
export type RatioMeasure =
  'quotient' | 'focus' | 'growth' | 'productivity' | 'unitSize' | 'stars' | 'portfolio';

/** Conditions that make an observation a hotspot; an absent field sets none. */
export interface Criterion {
  /** Minimum of persons employed. */
  readonly minimumEmployment?: number;
  /** Minimum location quotient. */
  readonly minimumQuotient?: number;
  /** Minimum share of the sector in the region's employment, in per cent. */
  readonly minimumShare?: number;
  /** Minimum number of stars. */
  readonly minimumStars?: number;
  /** Number of bubbles to keep, the largest ones. */
  readonly top?: number;
}

/** The reader's choice of data to show; replace, never edit. */
export interface HotspotFilter {
  /** Id of the taxonomy. */
  readonly taxonomy: string;
  /** Keys `taxonomy:sector` of the chosen sectors; empty means all of the taxonomy. */
  readonly sectors: readonly string[];
  readonly year: number;
  /** Country codes; empty means all. */
  readonly countries: readonly string[];
  readonly criterion: Criterion;
  readonly size: SizeMeasure;
  /**
   * Measure that colours the bubbles, except for overlapping sectors, which have a colour each, and
   * for sums of whole taxonomies; see `colourMeasure`.
   */
  readonly colour: RatioMeasure;
  /**
   * Years whose difference the circles show; absent for the figures of one year. `year` is
   * then the later one, in which the criterion applies; of overlapping sectors, choose one.
   */
  readonly change?: ChangeYears | undefined;
}

/** The latest year that is not partial; if all years are, the latest of all. */
export function latestFullYear({years, metadata}: HotspotDataset): number | undefined {
  return years.findLast((year) => !metadata.partial.has(year)) ?? years.at(-1);
}

/** Filter of a first visit: the whole first taxonomy, no criterion. */
export function defaultFilter(dataset: HotspotDataset): HotspotFilter {
  return {
    taxonomy: dataset.taxonomies[0]?.id ?? '',
    sectors: [],
    year: latestFullYear(dataset) ?? NaN,
    countries: [],
    criterion: {},
    size: 'employment',
    colour: 'quotient',
  };
}
