/** Value in `sector` of a bubble that sums several sectors. */
export const SEVERAL_SECTORS = 0xffff;

/**
 * The bubbles of one view as columns of equal length, largest first.
 *
 * One entry is one region. In an additive taxonomy it sums the chosen sectors that meet the
 * criterion; in a non-additive one it is the one of
 * them that the region is most specialised in, or without quotients the largest.
 */
export interface Bubbles {
  readonly length: number;
  /** Index into the dataset's `regions`. */
  readonly region: Uint32Array;
  /** Size measure: persons or local units, above 0. */
  readonly value: Float64Array;
  /** Persons employed; `NaN` if missing. */
  readonly employment: Float64Array;
  /** Index into the dataset's `sectors`; {@link SEVERAL_SECTORS} for a sum of several. */
  readonly sector: Uint16Array;
  /** Number of the chosen sectors in which the region is a hotspot. */
  readonly hotspots: Uint16Array;
  /** Location quotient of the sectors shown; `NaN` if undefined. */
  readonly quotient: Float64Array;
  /** Share of the region's own employment, from 0 to 1; `NaN` if undefined. */
  readonly focus: Float64Array;
  /** Stars; for a sum, those of its best sector; `NO_STARS` if unknown. */
  readonly stars: Uint8Array;
  /** Union of the quality flags of the sectors shown. */
  readonly flags: Uint16Array;
  /** Number of component figures that were not published, over all sectors shown. */
  readonly incomplete: Uint16Array;
  /** Sum of `value`. */
  readonly sum: number;
  /** Number of regions of the chosen countries with a figure above 0 that the criterion hides. */
  readonly hidden: number;
  /** Regions of the chosen countries whose figure is 0; indices into `regions`. */
  readonly zero: readonly number[];
  /** Regions of the chosen countries without a figure; indices into `regions`. */
  readonly missing: readonly number[];
}
