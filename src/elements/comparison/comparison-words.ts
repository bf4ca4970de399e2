import type {Sector} from '../../dataset/taxonomy.js';
import type {Locale} from '../../locale/locale.js';
import {NO_BREAK_SPACE} from '../../locale/number-text.js';
import {limitText} from '../../locale/ratio-text.js';
import type {ComparisonMeasure} from './comparison-measure.js';
import {comparisonText} from './comparison-measure.js';
import type {ComparedFigure, ComparisonRow} from './comparison-rows.js';
import type {ComparisonScene} from './comparison-scene.js';

const FRACTIONS: Readonly<Record<number, string>> = {0.125: '⅛', 0.25: '¼', 0.5: '½'};

/** Name of a measure, with its year or years. */
export function comparisonTitle({locale, measure, view}: ComparisonScene): string {
  const {growthSpan: span} = view.figures;
  if (measure === 'growth' && span !== undefined) {
    const years = {from: locale.year(span.from), to: locale.year(span.to)};
    return locale.text('industry.growthBetween', years);
  }
  const year = locale.year(view.filter.year);
  return locale.text('measureInYear', {measure: locale.text(measure), year});
}

/** Name of a sector for lists. */
export function sectorName({short, label}: Sector, locale: Locale): string {
  return locale.label(short ?? label);
}

/** A figure, or the reason why there is none. */
export function figureText(
  measure: ComparisonMeasure,
  {value, missing}: ComparedFigure,
  locale: Locale,
): string {
  if (!Number.isNaN(value)) return comparisonText(measure, value, locale);
  return missing === undefined ? locale.text('noFigure') : locale.text(`missing.${missing}`);
}

/** All figures of a row in words, in the order of the regions. */
export function rowText({figures}: ComparisonRow, {measure, locale}: ComparisonScene): string {
  return figures
    .map((figure) =>
      locale.text('labelled', {
        label: locale.label(figure.region.name),
        value: figureText(measure, figure, locale),
      }),
    )
    .join(locale.text('clauses'));
}

/** Notes needed to read a comparison. */
export function comparisonNotes({measure, locale, regions}: ComparisonScene): readonly string[] {
  if (measure !== 'quotient') return [];
  const ratio = regions.length > 1 ? [locale.text('comparison.ratio')] : [];
  return [locale.text('sentence', {text: locale.text('legend.average')}), ...ratio];
}

/** A tick in words; quotients below 1 are fractions, and shares have their sign at the last tick. */
export function tickText(
  measure: ComparisonMeasure,
  {value, last}: {readonly value: number; readonly last: boolean},
  locale: Locale,
): string {
  if (measure === 'employment') return locale.number(value);
  const text = limitText(measure, value, locale);
  if (measure === 'quotient') return FRACTIONS[value] ?? text;
  return last ? text : text.replace(`${NO_BREAK_SPACE}%`, '');
}
