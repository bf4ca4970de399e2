import {criterionKind} from '../dataset/criterion-kind.js';
import {nutsLevel} from '../dataset/nuts-level.js';
import {UNNAMED_YEAR} from '../dataset/year.js';
import {criterionDemands} from '../locale/criterion-sentence.js';
import type {Locale} from '../locale/locale.js';
import {sectorsNames} from '../locale/view-title.js';
import type {HotspotView} from '../view/hotspot-view.js';

/** What a view shows in one line, and in parts for narrow places. */
export interface Headline {
  /** `Automotive: 29 hotspots. Largest: Stuttgart (149 882)`. */
  readonly full: string;
  /** `Automotive`, and the country if there is one. */
  readonly title: string;
  /** `29 hotspots. Largest: Stuttgart (149 882)`. */
  readonly finding: string;
  /** `29 hotspots. Largest: Stuttgart`. */
  readonly short: string;
}

/** Headline of a view: sectors, number of regions or hotspots, and the largest. */
export function headline(view: HotspotView, locale: Locale): Headline {
  const {bubbles, figures, filter} = view;
  const [only, ...others] = filter.countries;
  const country = only !== undefined && others.length === 0 ? [locale.country(only)] : [];
  const title = [...sectorsNames(view, locale), ...country].join(locale.text('separator'));
  const counted = criterionKind(filter.criterion) === 'none' ? 'regions' : 'hotspots';
  const count = locale.text(counted, {count: bubbles.length});
  const name = figures.dataset.regions[bubbles.region[0] ?? -1]?.name;
  const region = name && locale.label(name);
  const value = locale.number(bubbles.value[0] ?? NaN);
  const withLargest = (what: string, largest: string): string => {
    const ending = locale.text('headline.largest', {region: largest});
    return `${locale.text('sentence', {text: what})} ${ending}`;
  };
  const finding = (what: string): string =>
    region ? withLargest(what, locale.text('summary.leader', {region, value})) : what;
  return {
    full: finding(locale.text('labelled', {label: title, value: count})),
    title,
    finding: finding(count),
    short: region ? withLargest(count, region) : count,
  };
}

/** Subtitle of a view: measure, level of the regions, year and filter. */
export function subtitle({figures, filter}: HotspotView, locale: Locale): string {
  const {criterion, countries, size, year} = filter;
  const level = nutsLevel(figures.dataset);
  const parts = [
    locale.text(size),
    level === undefined ? '' : locale.text('headline.level', {level: String(level)}),
    year === UNNAMED_YEAR ? '' : locale.year(year),
    ...criterionDemands(criterion, locale),
    criterion.top === undefined ? '' : locale.text('headline.top', {count: criterion.top}),
    ...(countries.length > 1 ? countries.map((code) => locale.country(code)) : []),
  ];
  return parts.filter((part) => part !== '').join(locale.text('separator'));
}
