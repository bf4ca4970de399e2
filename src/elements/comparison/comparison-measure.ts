import {MEASURES} from '../../figures/measures.js';
import type {HotspotFigures} from '../../figures/hotspot-figures.js';
import type {Locale} from '../../locale/locale.js';
import {NO_BREAK_SPACE} from '../../locale/number-text.js';
import {ratioText} from '../../locale/ratio-text.js';

/** Measures in which regions are compared. */
export const COMPARISON_MEASURES = ['quotient', 'employment', 'focus', 'growth'] as const;

/** Location quotient, persons employed, share of the region's employment, or annual growth. */
export type ComparisonMeasure = (typeof COMPARISON_MEASURES)[number];

/** Measures that the data has the terms of; persons employed always. */
export function comparisonMeasures(figures: HotspotFigures): readonly ComparisonMeasure[] {
  return COMPARISON_MEASURES.filter(
    (measure) => measure === 'employment' || MEASURES[measure].isKnown(figures),
  );
}

/** A figure of a measure; a dash if there is none. */
export function comparisonText(measure: ComparisonMeasure, value: number, locale: Locale): string {
  return measure === 'employment' ? locale.number(value) : ratioText(measure, value, locale);
}

/**
 * How far the highest of several figures is from the lowest; `NaN` with fewer than two.
 *
 * Location quotients are compared as ratios, highest divided by lowest, which is infinite where the
 * lowest is 0; all others as differences, in their own unit.
 */
export function spread(measure: ComparisonMeasure, values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  if (known.length < 2) return NaN;
  const [least, most] = [Math.min(...known), Math.max(...known)];
  if (measure !== 'quotient') return most - least;
  return most === 0 ? 1 : most / least;
}

/** A {@link spread} in words: `14.1 ×`, or a difference in the measure's own unit. */
export function spreadText(measure: ComparisonMeasure, value: number, locale: Locale): string {
  if (Number.isNaN(value) || measure !== 'quotient') return comparisonText(measure, value, locale);
  const ratio = value === Infinity ? '∞' : locale.number(value, {decimals: 1});
  return `${ratio}${NO_BREAK_SPACE}×`;
}
