import type {RatioMeasure} from '../../dataset/hotspot-filter.js';

/** Meaning of the bubbles' colour: the sector, a ratio, the stars, gain and loss, or none (`plain`). */
export type BubbleClassKind = 'plain' | 'sector' | 'change' | RatioMeasure;

/** A colour of bubbles and its meaning; fields that do not apply are absent. */
export interface BubbleClass {
  /** Colour, `#rrggbb`. */
  readonly colour: string;
  /** Whether its circles step back behind the others: those below average, and without a figure. */
  readonly quiet?: boolean;
  /** Lower limit of a class of a ratio, inclusive; absent if there is none. 0 for gain. */
  readonly from?: number;
  /** Upper limit of a class of a ratio, exclusive; absent if there is none. 0 for loss. */
  readonly to?: number;
  /** Number of stars. */
  readonly stars?: number;
  /** Whether the class includes higher numbers of stars. */
  readonly orMore?: boolean;
  /** Index into the dataset's sectors. */
  readonly sector?: number;
  /** Whether the class contains the sectors beyond the number of colours. */
  readonly others?: boolean;
  /** Whether the class contains the regions that are specialised in none of the sectors. */
  readonly none?: boolean;
  /** Whether the class contains the bubbles without a figure. */
  readonly missing?: boolean;
}

/** Colours of a view's bubbles, the same for map, legend, table and export. */
export interface BubbleClasses {
  readonly kind: BubbleClassKind;
  /** Classes in the order of the legend. */
  readonly classes: readonly BubbleClass[];
  /** Index into `classes` for each bubble. */
  readonly of: Uint8Array;
}
