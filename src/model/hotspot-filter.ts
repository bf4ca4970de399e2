/** What a circle's area stands for; always a total, never a ratio. */
export type SizeMeasure = 'employment' | 'localUnits';

/** When an observation counts as a hotspot; a field left out asks for nothing. */
export interface HotspotCriterion {
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
  readonly criterion: HotspotCriterion;
  readonly size: SizeMeasure;
}
