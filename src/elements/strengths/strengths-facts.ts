import type {TipFacts} from '../../chart/chart-tip.js';
import type {Locale} from '../../locale/locale.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {strengthQuadrant, type RegionStrengths} from '../../view/region-strengths.js';
import {quadrantNames} from './quadrant-names.js';

/** Source of the facts of regions. */
export interface StrengthsScope {
  readonly view: HotspotView;
  readonly strengths: RegionStrengths;
  readonly locale: Locale;
}

/** Names of the figures of a region. */
export function strengthsHeads({locale, view}: StrengthsScope): readonly string[] {
  return [
    locale.text('strengths.sectoral'),
    locale.text('strengths.crossSectoral'),
    locale.text('strengths.employment', {year: locale.year(view.filter.year)}),
    locale.text('strengths.group'),
  ];
}

/**
 * Facts of a region in the words used by table, tooltip and screen readers.
 *
 * @param region - Index into the dataset's regions.
 */
export function strengthsFacts(region: number, scope: StrengthsScope): TipFacts {
  const {strengths, locale, view} = scope;
  const {code, name = '', country, note} = view.figures.dataset.regions[region] ?? {};
  const figure = (column: Float64Array): string => {
    const value = column[region] ?? NaN;
    return Number.isNaN(value) ? locale.text('noFigure') : locale.number(value);
  };
  const complete = strengths.complete.includes(region);
  const values = [
    figure(strengths.sectoral),
    figure(strengths.crossSectoral),
    figure(strengths.employment),
    complete ? quadrantNames(locale)[strengthQuadrant(strengths, region)] : locale.text('noFigure'),
  ];
  const heads = strengthsHeads(scope);
  return {
    name: locale.label(name),
    place: [code, country ? locale.country(country) : ''].filter((part) => part).join(' · '),
    facts: values.map((value, at) => ({label: heads[at] ?? '', value})),
    notes: note === undefined ? [] : [locale.label(note)],
  };
}

/** The facts as one sentence for screen readers. */
export function strengthsSentence({name, place, facts}: TipFacts, locale: Locale): string {
  const said = facts.map(({label, value}) => locale.text('labelled', {label, value}));
  return [name, place ?? '', ...said].join(locale.text('separator'));
}
