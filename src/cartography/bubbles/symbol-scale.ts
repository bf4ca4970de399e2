import {scaleSqrt} from 'd3-scale';

/**
 * Radius of a proportional symbol, in CSS pixels, for a total such as persons employed.
 *
 * The circle's area is proportional to the value, from zero and without a least radius. A missing
 * value, 0, and what is no total (`NaN`, a negative number) have radius 0: no circle.
 */
export type SymbolScale = (value: number | null | undefined) => number;

/** What fixes a symbol scale. */
export interface SymbolScaleOptions {
  /** Value of the circle with `maximumRadius`; larger values have larger circles. */
  readonly maximum: number;
  /** Radius of the circle for `maximum`, in CSS pixels. */
  readonly maximumRadius: number;
}

/**
 * Scale from totals to radii, the same for map, legend, table and export.
 *
 * With a `maximum` that is 0 or missing there is nothing to draw: all radii are 0.
 */
export function symbolScale({maximum, maximumRadius}: SymbolScaleOptions): SymbolScale {
  if (!(maximum > 0 && maximumRadius > 0)) return () => 0;
  const radius = scaleSqrt([0, maximum], [0, maximumRadius]);
  return (value) => {
    const total = value ?? 0;
    return total > 0 ? radius(total) : 0;
  };
}
