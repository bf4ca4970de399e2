import {changeWords} from '../change/loaded-words.js';
import {criterionKind} from '../dataset/criterion-kind.js';
import {countCountries, regionCountries} from '../dataset/region-countries.js';
import type {Locale} from '../locale/locale.js';
import {viewTitle} from '../locale/view-title.js';
import type {HotspotView} from '../view/hotspot-view.js';
import {isSummable} from '../view/key-figures.js';
import {headline} from './headline.js';

/** Number of largest regions to name. */
const LEADERS = 5;

/**
 * What headline and key figures of a map leave out: range, exact sum, the largest regions with
 * their share, and what is not shown.
 *
 * @returns Whole sentences in reading order.
 */
export function viewSummary(view: HotspotView, locale: Locale): readonly string[] {
  const leaders = changeWords(view)?.leaders(view, locale);
  return [
    ...(leaders ?? [...rangeTexts(view, locale), ...leaderTexts(view, locale)]),
    ...absenceSentences(view, locale),
  ];
}

/** Sentence for the live region on the result of the filter. */
export function resultSentence(view: HotspotView, locale: Locale): string {
  const {bubbles} = view;
  const title = viewTitle(view, locale);
  if (bubbles.length === 0) return locale.text('summary.nothing', {title});
  if (view.change) return locale.text('sentence', {text: headline(view, locale).full});
  return locale.text('summary.result', {
    title,
    where: whereText(view, locale),
    largest: regionName(view, 0, locale),
    value: amount(view, bubbles.value[0] ?? NaN, locale),
  });
}

function whereText({bubbles, figures, filter}: HotspotView, locale: Locale): string {
  const countries = countCountries(regionCountries(figures.dataset.regions), bubbles.region);
  const counted = criterionKind(filter.criterion) === 'none' ? 'regions' : 'hotspots';
  return locale.text('summary.where', {
    what: locale.text(counted, {count: bubbles.length}),
    countries: locale.text('inCountries', {count: countries}),
  });
}

function rangeTexts(view: HotspotView, locale: Locale): readonly string[] {
  const {bubbles} = view;
  if (bubbles.length < 2) return [];
  const range = locale.text('summary.range', {
    least: locale.number(bubbles.value.at(-1) ?? NaN),
    most: amount(view, bubbles.value[0] ?? NaN, locale),
  });
  if (!isSummable(view)) return [range];
  return [range, locale.text('summary.sum', {sum: amount(view, bubbles.sum, locale)})];
}

function leaderTexts(view: HotspotView, locale: Locale): readonly string[] {
  const {value, length, sum} = view.bubbles;
  if (length < 2) return [];
  const largest = value.slice(0, LEADERS);
  const names = Array.from(largest, (each, bubble) =>
    locale.text('summary.leader', {
      region: regionName(view, bubble, locale),
      value: locale.number(each),
    }),
  );
  const list = locale.text('summary.leaders', {list: names.join(locale.text('separator'))});
  if (length <= LEADERS || !isSummable(view)) return [list];
  const share = locale.percent(largest.reduce((total, each) => total + each) / sum);
  return [list, locale.text('summary.share', {count: LEADERS, share})];
}

/**
 * Sentences on what is not shown and why: hidden by the criterion, 0, or without a figure; of a
 * change, zero or not comparable.
 */
export function absenceSentences(view: HotspotView, locale: Locale): readonly string[] {
  const {hidden, zero, missing} = view.bubbles;
  const below = hidden > 0 ? [locale.text('summary.hidden', {count: hidden})] : [];
  const gaps = changeWords(view)?.gaps(view, locale);
  if (gaps) return [...below, ...gaps.map((text) => locale.text('sentence', {text: text.trim()}))];
  return [
    ...below,
    ...(zero.length > 0 ? [locale.text('summary.zero', {count: zero.length})] : []),
    ...(missing.length > 0 ? [locale.text('summary.missing', {count: missing.length})] : []),
  ];
}

function regionName({bubbles, figures}: HotspotView, bubble: number, locale: Locale): string {
  const region = figures.dataset.regions[bubbles.region[bubble] ?? -1];
  return region ? locale.label(region.name) : '';
}

function amount({filter}: HotspotView, value: number, locale: Locale): string {
  return locale.text(filter.size === 'employment' ? 'persons' : 'units', {count: value});
}
