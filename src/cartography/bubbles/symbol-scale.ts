import {scaleSqrt} from 'd3-scale';

/**
 * Returns the radius of a proportional symbol, in CSS pixels, for a total, e.g. persons employed.
 *
 * The circle's area is proportional to the value, from zero and without a least radius. Missing
 * values, 0 and invalid totals (`NaN`, negative numbers) have radius 0, i.e. no circle.
 */
export type SymbolScale = (value: number | null | undefined) => number;

/** Options of {@link symbolScale}. */
export interface SymbolScaleOptions {
  /** Value of the circle with `maximumRadius`; larger values have larger circles. */
  readonly maximum: number;
  /** Radius of the circle for `maximum`, in CSS pixels. */
  readonly maximumRadius: number;
}

/**
 * Scale from totals to radii, the same for map, legend, table and export.
 *
 * If `maximum` is 0 or missing, all radii are 0.
 */
export function symbolScale({maximum, maximumRadius}: SymbolScaleOptions): SymbolScale {
  if (!(maximum > 0 && maximumRadius > 0)) return () => 0;
  const radius = scaleSqrt([0, maximum], [0, maximumRadius]);
  return (value) => {
    const total = value ?? 0;
    return total > 0 ? radius(total) : 0;
  };
}
