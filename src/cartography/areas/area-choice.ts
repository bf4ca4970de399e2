import {MEASURES, RATIO_MEASURES} from '../../figures/measures.js';
import type {AreaMeasure} from '../../view/area-measure.js';
import type {AreaBreaksOptions, AreaMethod} from './area-breaks.js';

/** Measure that colours areas; empty or `none` for none. */
export type AreaColour = AreaMeasure | 'none' | '';

/** Attributes that a page sets for areas; unchecked. */
export interface AreaRequest {
  /** Measure that colours areas; empty for none. */
  readonly areas: string;
  readonly areasMethod: string;
  /** Limits separated by spaces. */
  readonly areasThresholds: string;
}

/** Measures that can colour areas. */
export const AREA_MEASURES: readonly AreaMeasure[] = RATIO_MEASURES.filter(
  (measure): measure is AreaMeasure => MEASURES[measure].areas === true,
);
/** Methods of classing areas, the default first. */
export const AREA_METHODS: readonly AreaMethod[] = ['customary', 'quantile', 'equal-interval'];

/** Measure and classes of areas; `undefined` if `areas` does not name a measure for areas. */
export function areaChoice(request: AreaRequest): AreaBreaksOptions | undefined {
  const measure = AREA_MEASURES.find((name) => name === request.areas);
  if (measure === undefined) return undefined;
  const method = AREA_METHODS.find((name) => name === request.areasMethod) ?? 'customary';
  return {measure, method, thresholds: thresholdsIn(request.areasThresholds)};
}

/** Limits in ascending order, each once; other words are ignored. */
function thresholdsIn(text: string): number[] {
  const numbers = text
    .split(/[\s;]+/)
    .filter((word) => /^[+-]?[\d.]/.test(word))
    .map(Number)
    .filter(Number.isFinite);
  return [...new Set(numbers)].sort((one, other) => one - other);
}
