import type {SizeMeasure} from '../../dataset/hotspot-filter.js';
import {
  industryBasisText,
  industryMeasureName,
  industryValueText,
  type IndustryScope,
} from '../../locale/industry-text.js';
import type {Locale} from '../../locale/locale.js';
import type {IndustryFigures} from '../../view/industry-figures.js';
import {INDUSTRY_MEASURES, type IndustryMeasure} from '../../view/industry-measures.js';

/** One figure of an industry in words. */
export interface IndustryFact {
  readonly measure: IndustryMeasure | SizeMeasure;
  readonly label: string;
  readonly value: string;
  /** Basis of the figure, if that is less than the whole industry. */
  readonly basis: string | undefined;
}

/** All figures of one industry in words, the total first. */
export interface IndustryFacts {
  readonly key: string;
  readonly name: string;
  readonly facts: readonly IndustryFact[];
  readonly notes: readonly string[];
}

/** Measures for which there is data, and which differ between industries. */
export function usefulMeasures({figures, filter}: IndustryScope): readonly IndustryMeasure[] {
  const {localUnits, wages} = figures.dataset.observations;
  const useless: Readonly<Record<IndustryMeasure, boolean>> = {
    growth: figures.growthSpan === undefined,
    productivity: wages === undefined,
    share: figures.denominator === 'none',
    quotient: figures.denominator === 'none' || filter.countries.length === 0,
    hotspots: false,
    concentration: false,
    unitSize: localUnits === undefined,
  };
  return INDUSTRY_MEASURES.filter((measure) => !useless[measure]);
}

/** All figures of an industry for the table. */
export function industryFacts(
  {sector, value, employment, incomplete, measures}: IndustryFigures,
  scope: IndustryScope,
  locale: Locale,
): IndustryFacts {
  const {size, year} = scope.filter;
  const total = (measure: SizeMeasure, persons: number): IndustryFact => ({
    measure,
    label: locale.text('measureInYear', {measure: locale.text(measure), year: locale.year(year)}),
    value: Number.isNaN(persons) ? locale.text('noFigure') : locale.number(persons),
    basis: undefined,
  });
  return {
    key: sector.key,
    name: locale.label(sector.label),
    facts: [
      ...(size === 'localUnits' ? [total('localUnits', value)] : []),
      total('employment', employment),
      ...usefulMeasures(scope).map((measure) => {
        const figure = measures[measure];
        return {
          measure,
          label: industryMeasureName(measure, scope, locale),
          value: Number.isNaN(figure.value)
            ? locale.text('noFigure')
            : industryValueText(measure, figure.value, locale),
          basis: figure.coverage < 1 ? industryBasisText(figure, locale) : undefined,
        };
      }),
    ],
    notes: incomplete > 0 ? [locale.text('industry.incomplete', {count: incomplete})] : [],
  };
}
