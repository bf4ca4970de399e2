import {criterionKind} from '../dataset/criterion-kind.js';
import type {IndustryFigure} from '../figures/industry-growth.js';
import type {HotspotView} from '../view/hotspot-view.js';
import {LEADING_REGIONS, type IndustryMeasure} from '../view/industry-measures.js';
import type {Locale} from './locale.js';
import {NO_BREAK_SPACE} from './number-text.js';

/** Figures of industries and the filter that they are for. */
export type IndustryScope = Pick<HotspotView, 'figures' | 'filter'>;

/** Name of a measure of industries, with its years and unit. */
export function industryMeasureName(
  measure: IndustryMeasure,
  {figures: {growthSpan}, filter}: IndustryScope,
  locale: Locale,
): string {
  const year = locale.year(filter.year);
  switch (measure) {
    case 'growth':
      if (growthSpan === undefined) return locale.text('industry.growth');
      return locale.text('industry.growthBetween', {
        from: locale.year(growthSpan.from),
        to: locale.year(growthSpan.to),
      });
    case 'concentration':
      return locale.text('industry.concentration', {count: LEADING_REGIONS, year});
    case 'hotspots': {
      const all = criterionKind(filter.criterion) === 'none';
      return locale.text(all ? 'industry.regions' : 'industry.hotspots', {year});
    }
    default:
      return locale.text(`industry.${measure}`, {year});
  }
}

/** A value of a measure of industries; a dash if there is none. */
export function industryValueText(measure: IndustryMeasure, value: number, locale: Locale): string {
  switch (measure) {
    case 'growth':
    case 'share':
    case 'concentration':
      return locale.percent(value);
    case 'quotient':
      return locale.quotient(value);
    case 'unitSize':
      return locale.number(value, {decimals: 1});
    default:
      return locale.number(value);
  }
}

/** A round value on an axis, with no more decimals than the step between ticks needs. */
export function industryTickText(
  measure: IndustryMeasure,
  {value, step}: {readonly value: number; readonly step: number},
  locale: Locale,
): string {
  const isShare = measure === 'growth' || measure === 'share' || measure === 'concentration';
  const factor = isShare ? 100 : 1;
  const decimals = Math.max(0, -Math.floor(Math.log10(step * factor) + 1e-9)) || 0;
  const text = locale.number(value * factor, {decimals});
  return isShare ? `${text}${NO_BREAK_SPACE}%` : text;
}

/** The basis of a figure of less than all regions: their number and their share. */
export function industryBasisText({regions, coverage}: IndustryFigure, locale: Locale): string {
  return locale.text('industry.basis', {
    regions: locale.text('regions', {count: regions}),
    share: locale.percent(coverage),
  });
}
