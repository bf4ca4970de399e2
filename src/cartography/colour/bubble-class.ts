import type {RatioMeasure} from '../../dataset/hotspot-filter.js';

/** What the colour of bubbles says: the sector, a ratio or the stars, or nothing (`plain`). */
export type BubbleClassKind = 'plain' | 'sector' | RatioMeasure;

/** One colour of bubbles and what it stands for; a field that does not apply is left out. */
export interface BubbleClass {
  /** As `#rrggbb`. */
  readonly colour: string;
  /** Least value of a class of a ratio; without it the class is open downwards. */
  readonly from?: number;
  /** Value that ends a class of a ratio and belongs to the next; without it, open upwards. */
  readonly to?: number;
  /** Number of stars. */
  readonly stars?: number;
  /** Whether the class holds still more stars. */
  readonly orMore?: boolean;
  /** Index into the table's sectors. */
  readonly sector?: number;
  /** Whether the class holds the sectors for which no colour is left. */
  readonly others?: boolean;
  /** Whether the class holds the bubbles whose figure is not known. */
  readonly missing?: boolean;
}

/** Colours of the bubbles of one view, the same for map, legend, table and export. */
export interface BubbleClasses {
  readonly kind: BubbleClassKind;
  /** In the order of the legend. */
  readonly classes: readonly BubbleClass[];
  /** Index into `classes` for each bubble. */
  readonly of: Uint8Array;
}
