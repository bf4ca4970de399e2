import {changeWords} from '../change/loaded-words.js';
import {choosesTaxonomy} from '../dataset/chosen-sectors.js';
import type {RatioMeasure} from '../dataset/hotspot-filter.js';
import {flagLetters} from '../dataset/quality-flag.js';
import type {Region} from '../dataset/region.js';
import {MEASURES, RATIO_MEASURES} from '../figures/measures.js';
import type {Locale} from '../locale/locale.js';
import {ratioName, ratioText} from '../locale/ratio-text.js';
import {pipsText} from '../locale/star-method-text.js';
import {sectorsText, viewYears} from '../locale/view-title.js';
import {bubbleMeasure, bubblePips} from '../view/bubble-measure.js';
import {SEVERAL_SECTORS} from '../view/bubbles.js';
import {colourMeasure} from '../figures/colour-measure.js';
import type {HotspotView} from '../view/hotspot-view.js';

/** Content of a region's tooltip, also for screen readers. */
export interface BubbleFacts {
  readonly name: string;
  /** Code and country of the region. */
  readonly place: string;
  /** Sector and year of the figures. */
  readonly subject: string;
  readonly figures: readonly Figure[];
  /** Notes needed to read the figures. */
  readonly notes: readonly string[];
}

/** A figure with its name. */
export interface Figure {
  readonly label: string;
  readonly value: string;
}

/** Region and view that the facts are about. */
export interface FactsSubject {
  readonly view: HotspotView;
  /** Index of the region in the dataset. */
  readonly region: number;
  /** Ratio that colours the areas beneath the bubbles, if any. */
  readonly areas?: RatioMeasure | undefined;
}

/** Facts about a region in a view; if it has no bubble, the reason is one of them. */
export function bubbleFacts({view, region, areas}: FactsSubject, locale: Locale): BubbleFacts {
  const {bubbles, figures, others, annotations = []} = view;
  if (others?.bubbles.region.includes(region)) {
    return bubbleFacts({view: others, region, areas}, locale);
  }
  const found = figures.dataset.regions[region];
  const bubble = bubbles.region.indexOf(region);
  const year = viewYears(view, locale);
  const notes = [
    ...(found?.note === undefined ? [] : [found.note]),
    ...annotations.filter((each) => each.region === found?.code).map(({text}) => text),
  ].map((text) => locale.label(text));
  const about = {name: locale.label(found?.name ?? ''), place: placeText(found, locale)};
  if (bubble < 0) {
    return {...about, subject: year, figures: figuresOf(view, {region, areas}, locale), notes};
  }
  return {
    ...about,
    subject: [sectorText(view, bubble, locale), year].join(locale.text('separator')),
    figures: figuresOf(view, {region, areas}, locale),
    notes: [...bubbleNotes(view, bubble, locale), ...notes],
  };
}

/** Figures of a region: of a change, of a bubble, or the reason why there is none. */
function figuresOf(
  view: HotspotView,
  {region, areas}: Omit<FactsSubject, 'view'>,
  locale: Locale,
): readonly Figure[] {
  const change = changeWords(view)?.facts(view, region, locale);
  const bubble = view.bubbles.region.indexOf(region);
  if (change) return change;
  if (bubble < 0) return [absentFigure(view, region, locale)];
  return bubbleFigures(view, {bubble, areas}, locale);
}

/** The facts as one sentence. */
export function bubbleSentence(subject: FactsSubject, locale: Locale): string {
  const {name, place, subject: about, figures, notes} = bubbleFacts(subject, locale);
  const said = figures.map((figure) => locale.text('labelled', {...figure}));
  return [name, place, about, ...said, ...notes].join(locale.text('separator'));
}

function placeText(region: Region | undefined, locale: Locale): string {
  const country = region?.country ? locale.country(region.country) : '';
  return [region?.code, country].filter((part) => part).join(' · ');
}

/** Sector of a bubble, or which sectors it sums. */
export function sectorText(view: HotspotView, bubble: number, locale: Locale): string {
  const {bubbles, change, figures, filter} = view;
  if (change) return sectorsText(view, locale);
  const sector = bubbles.sector[bubble] ?? SEVERAL_SECTORS;
  const only = figures.dataset.sectors[sector];
  if (sector !== SEVERAL_SECTORS && only !== undefined) return locale.label(only.label);
  const count = bubbles.hotspots[bubble] ?? 0;
  const all = filter.sectors.length === 0 && choosesTaxonomy(figures, filter);
  return all ? locale.text('allSectors') : locale.text('sectors', {count});
}

/** Figures to list. */
export interface FigureChoice {
  readonly bubble: number;
  /** Ratio that colours the areas beneath the bubbles, if any. */
  readonly areas: RatioMeasure | undefined;
}

/** Figures of a bubble, always including the ratios that colour the map. */
function bubbleFigures(view: HotspotView, {bubble, areas}: FigureChoice, locale: Locale): Figure[] {
  const {bubbles, filter} = view;
  const {metadata} = view.figures.dataset;
  const at = (column: ArrayLike<number>): number => column[bubble] ?? NaN;
  const figure = (label: Parameters<Locale['text']>[0], value: string): Figure => ({
    label: locale.text(label as 'employment'),
    value,
  });
  return [
    ...(filter.size === 'localUnits'
      ? [figure('localUnits', locale.number(at(bubbles.value)))]
      : []),
    figure('employment', locale.number(at(bubbles.employment))),
    {label: ratioName('focus', metadata, locale), value: locale.percent(at(bubbles.focus))},
    {label: ratioName('quotient', metadata, locale), value: locale.quotient(at(bubbles.quotient))},
    ...colourFigures(view, {bubble, areas}, locale),
    ...starsFigure(view, bubble, locale),
  ];
}

/** Ratios that are listed only because they colour circles or areas. */
export function colourFigures(
  view: HotspotView,
  {bubble, areas}: FigureChoice,
  locale: Locale,
): readonly Figure[] {
  const colour = colourMeasure(view);
  return RATIO_MEASURES.filter(
    (ratio) => MEASURES[ratio].onlyAsColour && (ratio === colour || ratio === areas),
  ).map((ratio) => ratioFigure(view, {bubble, ratio}, locale));
}

/** Stars by criterion, with the sector of a sum that has them. */
function starsFigure(view: HotspotView, bubble: number, locale: Locale): readonly Figure[] {
  const pips = bubblePips(view, bubble);
  if (pips === undefined) return [];
  const {dataset, starMethod} = view.figures;
  const value = pipsText(pips, starMethod, locale);
  const sector = dataset.sectors[pips.sector];
  const summed = sector && view.bubbles.sector[bubble] === SEVERAL_SECTORS;
  const label = locale.text('stars');
  if (!summed) return [{label, value}];
  return [{label, value: locale.text('labelled', {label: locale.label(sector.label), value})}];
}

/** A ratio that is listed only if it colours the map. */
function ratioFigure(
  view: HotspotView,
  {bubble, ratio}: {readonly bubble: number; readonly ratio: RatioMeasure},
  locale: Locale,
): Figure {
  const value = bubbleMeasure(view, ratio)[bubble] ?? NaN;
  const text = Number.isNaN(value) ? locale.text('noFigure') : ratioText(ratio, value, locale);
  return {label: ratioLabel(view, ratio, locale), value: text};
}

/** Label of a ratio; growth names its years, as it is not a figure of the year shown. */
function ratioLabel(
  {figures: {growthSpan}}: HotspotView,
  ratio: RatioMeasure,
  locale: Locale,
): string {
  if (ratio !== 'growth' || growthSpan === undefined) return locale.text(ratio);
  const {from, to} = growthSpan;
  return locale.text('industry.growthBetween', {from: locale.year(from), to: locale.year(to)});
}

/** Distinguishes a zero, a missing figure and one that the criterion hides. */
function absentFigure({bubbles, filter}: HotspotView, region: number, locale: Locale): Figure {
  const label = locale.text(filter.size);
  if (bubbles.zero.includes(region)) return {label, value: locale.number(0)};
  const reason = bubbles.missing.includes(region) ? 'noFigure' : 'map.notShown';
  return {label, value: locale.text(reason)};
}

/** Notes on the figures of a bubble: threshold, choice of the sector, flags, lacking components. */
export function bubbleNotes(view: HotspotView, bubble: number, locale: Locale): readonly string[] {
  const {bubbles} = view;
  const incomplete = bubbles.incomplete[bubble] ?? 0;
  const hotspots = bubbles.hotspots[bubble] ?? 0;
  const {below} = view;
  const one = (bubbles.sector[bubble] ?? SEVERAL_SECTORS) !== SEVERAL_SECTORS;
  const largest = one && hotspots > 1 && !below;
  return [
    ...(below ? [locale.text('criterion.below')] : []),
    ...(largest ? [locale.text('map.largestOf', {count: hotspots})] : []),
    ...flagLetters(bubbles.flags[bubble] ?? 0).map((flag) => locale.text(`flag.${flag}`)),
    ...(incomplete > 0 ? [locale.text('incomplete', {count: incomplete})] : []),
  ];
}
