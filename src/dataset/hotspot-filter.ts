import type {HotspotDataset} from './hotspot-dataset.js';

/** Totals that the area of a circle can stand for, the usual one first. */
export const SIZE_MEASURES: readonly SizeMeasure[] = ['employment', 'localUnits'];

/** What a circle's area stands for; always a total, never a ratio. */
export type SizeMeasure = 'employment' | 'localUnits';

/** A ratio that colours bubbles or areas, or a rating. */
export type RatioMeasure = 'quotient' | 'focus' | 'growth' | 'productivity' | 'unitSize' | 'stars';

/** When an observation counts as a hotspot; a field left out asks for nothing. */
export interface Criterion {
  /** Persons employed, at least. */
  readonly minimumEmployment?: number;
  /** Location quotient, at least. */
  readonly minimumQuotient?: number;
  /** Stars, at least. */
  readonly minimumStars?: number;
  /** Only so many bubbles, the largest ones. */
  readonly top?: number;
}

/** What the reader has asked to see; replace, never edit. */
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
  /** What colours the bubbles, but for overlapping sectors, which have a colour each. */
  readonly colour: RatioMeasure;
}

/** The latest year that is not partial; of a table where all are, the latest of all. */
export function latestFullYear({years, metadata}: HotspotDataset): number | undefined {
  return years.findLast((year) => !metadata.partial.has(year)) ?? years.at(-1);
}

/** What is shown before anything has been asked for: the first taxonomy whole, no criterion. */
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
