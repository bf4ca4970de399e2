import {changeWords} from '../change/loaded-words.js';
import {criterionKind} from '../dataset/criterion-kind.js';
import {nutsLevel} from '../dataset/nuts-level.js';
import {UNNAMED_YEAR} from '../dataset/year.js';
import {criterionDemands} from '../locale/criterion-demands.js';
import type {Locale} from '../locale/locale.js';
import {sectorsNames, viewYears} from '../locale/view-title.js';
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

/** Headline of a view: sectors, number of regions or hotspots, and the largest; or gain and loss. */
export function headline(view: HotspotView, locale: Locale): Headline {
  const {bubbles, filter} = view;
  const title = titleParts(view, locale).join(locale.text('separator'));
  const counted = criterionKind(filter.criterion) === 'none' ? 'regions' : 'hotspots';
  const count = locale.text(counted, {count: bubbles.length});
  const {full, short} = largestTexts(view, locale);
  const text = (what: string, endings: readonly string[]): string =>
    [what, ...endings]
      .map((each, at) => (at < endings.length ? locale.text('sentence', {text: each}) : each))
      .join(' ');
  return {
    full: text(locale.text('labelled', {label: title, value: count}), full),
    title,
    finding: text(count, full),
    short: text(count, short),
  };
}

/** Sectors, the country if there is one, and both years of a change. */
function titleParts(view: HotspotView, locale: Locale): readonly string[] {
  const [only, ...others] = view.filter.countries;
  const country = only !== undefined && others.length === 0 ? [locale.country(only)] : [];
  const years = view.change ? [viewYears(view, locale)] : [];
  return [...sectorsNames(view, locale), ...country, ...years];
}

/** The largest region, with and without its figure; none of a view without regions. */
function largestTexts(
  view: HotspotView,
  locale: Locale,
): Readonly<Record<'full' | 'short', readonly string[]>> {
  const extremes = changeWords(view)?.extremes(view, locale);
  if (extremes) return {full: extremes, short: extremes.slice(0, 1)};
  const {bubbles, figures} = view;
  const name = figures.dataset.regions[bubbles.region[0] ?? -1]?.name;
  const region = name && locale.label(name);
  if (!region) return {full: [], short: []};
  const value = locale.number(bubbles.value[0] ?? NaN);
  const named = locale.text('summary.leader', {region, value});
  return {
    full: [locale.text('headline.largest', {region: named})],
    short: [locale.text('headline.largest', {region})],
  };
}

/** Subtitle of a view: measure, level of the regions, year and filter. */
export function subtitle(view: HotspotView, locale: Locale): string {
  const {figures, filter} = view;
  const {criterion, countries, size, year} = filter;
  const level = nutsLevel(figures.dataset);
  const parts = [
    changeWords(view)?.measure(view, locale) ?? locale.text(size),
    level === undefined ? '' : locale.text('headline.level', {level: String(level)}),
    year === UNNAMED_YEAR ? '' : viewYears(view, locale),
    ...criterionDemands(criterion, locale),
    criterion.top === undefined ? '' : locale.text('headline.top', {count: criterion.top}),
    ...(countries.length > 1 ? countries.map((code) => locale.country(code)) : []),
  ];
  return parts.filter((part) => part !== '').join(locale.text('separator'));
}
