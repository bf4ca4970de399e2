import {MEASURES, RATIO_MEASURES} from '../../figures/measures.js';
import type {AreaMeasure} from '../../view/area-measure.js';
import type {AreaBreaksOptions, AreaMethod} from './area-breaks.js';

/** Measure that colours areas; empty or `none` for none. */
export type AreaColour = AreaMeasure | 'none' | '';

/** What a page asks for in attributes; unchecked. */
export interface AreaRequest {
  /** Measure that colours areas; empty for none. */
  readonly areas: string;
  readonly areasMethod: string;
  /** Numbers apart by spaces or commas. */
  readonly areasThresholds: string;
}

/** Measures that can colour areas. */
export const AREA_MEASURES: readonly AreaMeasure[] = RATIO_MEASURES.filter(
  (measure): measure is AreaMeasure => MEASURES[measure].areas === true,
);
/** How areas can be classed, the default first. */
export const AREA_METHODS: readonly AreaMethod[] = ['customary', 'quantile', 'equal-interval'];

/** How areas are coloured; `undefined` if no measure is named that can colour them. */
export function areaChoice(request: AreaRequest): AreaBreaksOptions | undefined {
  const measure = AREA_MEASURES.find((name) => name === request.areas);
  if (measure === undefined) return undefined;
  const method = AREA_METHODS.find((name) => name === request.areasMethod) ?? 'customary';
  return {measure, method, thresholds: thresholdsIn(request.areasThresholds)};
}

/** Limits in ascending order, each once; what is no number is left out. */
function thresholdsIn(text: string): number[] {
  const numbers = text
    .split(/[\s,;]+/)
    .filter((word) => word !== '')
    .map(Number)
    .filter(Number.isFinite);
  return [...new Set(numbers)].sort((one, other) => one - other);
}
