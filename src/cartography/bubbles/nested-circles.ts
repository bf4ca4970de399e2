import type {SymbolScale} from './symbol-scale.js';

/** A circle of a nested legend; all circles have a common base. */
export interface LegendCircle {
  /** Total that the circle represents. */
  readonly value: number;
  /** Radius, in CSS pixels. */
  readonly radius: number;
  /** Height of the topmost point above the base, in CSS pixels. */
  readonly top: number;
}

/**
 * Circles of a nested proportional-symbol legend, largest first, on the map's scale. Values without
 * a circle are left out.
 */
export function nestedCircles(values: readonly number[], scale: SymbolScale): LegendCircle[] {
  return values
    .map((value) => {
      const radius = scale(value);
      return {value, radius, top: 2 * radius};
    })
    .filter(({radius}) => radius > 0)
    .sort((one, other) => other.radius - one.radius);
}
