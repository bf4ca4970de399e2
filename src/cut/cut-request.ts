/** Parts of a dataset that a cut keeps; an absent one keeps all. */
export interface CutRequest {
  /** Keys `taxonomy:sector`, or ids that only one taxonomy has. */
  readonly sectors?: readonly string[] | undefined;
  /**
   * Years of the data. Those in between are kept, too: changes between two years are only known
   * with all years between them.
   */
  readonly years?: readonly number[] | undefined;
  /**
   * Eurostat's country codes, or those of ISO 3166. The cut opens on these countries and has no
   * boundaries of others. It has the figures of all regions, as ranks, stars and quotients compare
   * with them.
   */
  readonly countries?: readonly string[] | undefined;
  /**
   * BCP 47 tags. A text that lacks a language is kept in the one that readers of that language are
   * shown, usually English.
   */
  readonly languages?: readonly string[] | undefined;
}
