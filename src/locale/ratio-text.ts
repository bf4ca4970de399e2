import type {DatasetMetadata} from '../dataset/hotspot-dataset.js';
import type {RatioMeasure} from '../dataset/hotspot-filter.js';
import {MEASURES} from '../figures/measures.js';
import type {Locale} from './locale.js';
import {NO_BREAK_SPACE} from './number-text.js';

/** A figure of a ratio for tables and tooltips; a dash if there is none. */
export function ratioText(measure: RatioMeasure, value: number, locale: Locale): string {
  const {number} = MEASURES[measure];
  return typeof number === 'number'
    ? locale.number(value, {decimals: number})
    : locale[number](value);
}

/** Limits of a class, which includes `from` and excludes `to`. */
export interface RangeLimits {
  readonly from?: number;
  readonly to?: number;
}

/** A class of a ratio in words; its limits have no more decimals than they need. */
export function rangeText(measure: RatioMeasure, {from, to}: RangeLimits, locale: Locale): string {
  const limit = (value: number): string => limitText(measure, value, locale);
  if (from === undefined) return to === undefined ? '' : locale.text('below', {value: limit(to)});
  if (to === undefined) return locale.text('orMore', {value: limit(from)});
  return locale.text('fromToBelow', {from: limit(from), to: limit(to)});
}

/** A class of a ratio in mathematical signs; `undefined` without limits. */
export function rangeSign(
  measure: RatioMeasure,
  {from, to}: RangeLimits,
  locale: Locale,
): string | undefined {
  const limit = (value: number): string => limitText(measure, value, locale);
  if (to === undefined) return from === undefined ? undefined : `≥\u00a0${limit(from)}`;
  return `${from === undefined ? '' : `${limit(from)} – `}<\u00a0${limit(to)}`;
}

/** A limit between classes of a ratio, with no more decimals than it needs. */
export function limitText(measure: RatioMeasure, value: number, locale: Locale): string {
  const asPercent = MEASURES[measure].number === 'percent';
  const shown = asPercent ? value * 100 : value;
  const decimals = [0, 1, 2].find((digits) => isRound(shown, digits)) ?? 3;
  const text = locale.number(shown, {decimals});
  return asPercent ? `${text}${NO_BREAK_SPACE}%` : text;
}

function isRound(value: number, digits: number): boolean {
  return Math.abs(value - Number(value.toFixed(digits))) < 1e-9;
}

/** Name of a ratio, with what its totals are of where that is not all activities. */
export function ratioName(
  ratio: 'quotient' | 'focus',
  {totalLabel}: Pick<DatasetMetadata, 'totalLabel'>,
  locale: Locale,
): string {
  const name = locale.text(ratio);
  return totalLabel ? `${name} (${locale.label(totalLabel)})` : name;
}
