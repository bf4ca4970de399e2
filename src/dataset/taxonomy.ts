import type {LocalisedText} from './localised-text.js';

/** One industry of a taxonomy. */
export interface Sector {
  /** Unique in the dataset: `taxonomy:sector`, such as `emerging:biopharmaceuticals`. */
  readonly key: string;
  /** Unique within its taxonomy only. */
  readonly id: string;
  /** Id of the taxonomy the sector belongs to. */
  readonly taxonomy: string;
  readonly label: LocalisedText;
  /** Label for lists, at most 24 characters; absent where `label` serves. */
  readonly short?: LocalisedText;
  /**
   * Present if readers see the sector only when they choose it: it is none of "all sectors", and lists
   * fold it. Only in taxonomies that are not additive.
   */
  readonly hidden?: true;
  /** Note on how the sector was delimited, or on what it lacks. */
  readonly note?: LocalisedText;
}

/** A list of sectors that classify the same economy. */
export interface Taxonomy {
  readonly id: string;
  readonly label: LocalisedText;
  /**
   * Whether the sectors do not overlap, so that employment may be summed over them. Sectors of a
   * non-additive taxonomy are never summed.
   */
  readonly additive: boolean;
  /**
   * Present if sectors were left out of the list, so that nothing can be said of it as a whole, such
   * as the sum of a region's stars or the sectors in which it is most specialised.
   */
  readonly excerpt?: true;
  readonly sectors: readonly Sector[];
}

/** Key of a sector, unique in the whole dataset. */
export function sectorKey(taxonomy: string, sector: string): string {
  return `${taxonomy}:${sector}`;
}
