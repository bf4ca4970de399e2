import {chosenSectors} from '../dataset/chosen-sectors.js';
import {countCountries, regionCountries} from '../dataset/region-countries.js';
import type {Locale} from '../locale/locale.js';
import {viewTitle} from '../locale/view-title.js';
import type {HotspotView} from '../view/hotspot-view.js';

/** Number of largest regions to name. */
const leaders = 3;

/**
 * Summary of a map: what is shown, where, how much, the largest regions, and what is not shown.
 *
 * @returns Whole sentences in reading order.
 */
export function viewSummary(view: HotspotView, locale: Locale): readonly string[] {
  const {bubbles} = view;
  const title = viewTitle(view, locale);
  if (bubbles.length === 0) {
    return [locale.text('summary.nothing', {title}), ...absenceSentences(view, locale)];
  }
  const shown = locale.text('labelled', {label: title, value: whereText(view, locale)});
  return [
    locale.text('sentence', {text: shown}),
    ...rangeTexts(view, locale),
    locale.text('summary.leaders', {
      list: leaderTexts(view, locale).join(locale.text('separator')),
    }),
    ...absenceSentences(view, locale),
  ];
}

/** Sentence for the live region on the result of the filter. */
export function resultSentence(view: HotspotView, locale: Locale): string {
  const {bubbles} = view;
  const title = viewTitle(view, locale);
  if (bubbles.length === 0) return locale.text('summary.nothing', {title});
  return locale.text('summary.result', {
    title,
    where: whereText(view, locale),
    largest: regionName(view, 0, locale),
    value: amount(view, bubbles.value[0] ?? NaN, locale),
  });
}

function whereText({bubbles, figures, filter}: HotspotView, locale: Locale): string {
  const countries = countCountries(regionCountries(figures.dataset.regions), bubbles.region);
  const anyRegion = Object.values(filter.criterion).every((demand) => demand === undefined);
  return locale.text('summary.where', {
    what: locale.text(anyRegion ? 'regions' : 'hotspots', {count: bubbles.length}),
    countries: locale.text('inCountries', {count: countries}),
  });
}

function rangeTexts(view: HotspotView, locale: Locale): readonly string[] {
  const {bubbles} = view;
  if (bubbles.length === 1) return [];
  const range = locale.text('summary.range', {
    least: locale.number(bubbles.value.at(-1) ?? NaN),
    most: amount(view, bubbles.value[0] ?? NaN, locale),
  });
  if (!summable(view)) return [range];
  return [range, locale.text('summary.sum', {sum: amount(view, bubbles.sum, locale)})];
}

function leaderTexts(view: HotspotView, locale: Locale): readonly string[] {
  const count = Math.min(leaders, view.bubbles.length);
  return Array.from({length: count}, (_, bubble) =>
    locale.text('summary.leader', {
      region: regionName(view, bubble, locale),
      value: locale.number(view.bubbles.value[bubble] ?? NaN),
    }),
  );
}

/** Sentences on what is not shown and why: hidden by the criterion, 0, or without a figure. */
export function absenceSentences({bubbles}: HotspotView, locale: Locale): readonly string[] {
  const {hidden, zero, missing} = bubbles;
  return [
    ...(hidden > 0 ? [locale.text('summary.hidden', {count: hidden})] : []),
    ...(zero.length > 0 ? [locale.text('summary.zero', {count: zero.length})] : []),
    ...(missing.length > 0 ? [locale.text('summary.missing', {count: missing.length})] : []),
  ];
}

/** Whether the bubbles may be added up, which is never so for sectors that overlap. */
function summable({figures, filter}: HotspotView): boolean {
  const taxonomy = figures.dataset.taxonomies.find(({id}) => id === filter.taxonomy);
  return taxonomy?.additive === true || chosenSectors(figures, filter).length === 1;
}

function regionName({bubbles, figures}: HotspotView, bubble: number, locale: Locale): string {
  const region = figures.dataset.regions[bubbles.region[bubble] ?? -1];
  return region ? locale.label(region.name) : '';
}

function amount({filter}: HotspotView, value: number, locale: Locale): string {
  return locale.text(filter.size === 'employment' ? 'persons' : 'units', {count: value});
}
