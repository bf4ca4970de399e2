import {bubbleClasses} from '../cartography/bubbles/bubble-classes.js';
import type {BubbleClass, BubbleClassKind} from '../cartography/colour/bubble-class.js';
import {circleLook} from '../cartography/colour/circle-look.js';
import {SPECIALISED} from '../figures/specialisation.js';
import type {Locale} from '../locale/locale.js';
import {limitText, rangeSign, rangeText, ratioName} from '../locale/ratio-text.js';
import {bubbleMeasure} from '../view/bubble-measure.js';
import type {HotspotView} from '../view/hotspot-view.js';
import {classBins} from './class-bins.js';
import type {LegendHistogram, LegendKey, LegendKeyOptions} from './legend-key.js';

/**
 * Key of the colours of bubbles; `undefined` if all have the same, which has no meaning: on
 * coloured areas, and without classes.
 */
export function bubbleKey(options: LegendKeyOptions): LegendKey | undefined {
  const {view, palette, areaColours, locale} = options;
  if (areaColours !== undefined) return undefined;
  const {kind, classes, of} = bubbleClasses(view, palette);
  if (kind === 'plain') return undefined;
  const counts = new Uint32Array(classes.length);
  for (const at of of) counts[at] = (counts[at] ?? 0) + 1;
  return {
    kind: 'bubbles',
    title: titleOf(kind, view, locale),
    rows: classes.map((each, at) => ({
      colour: each.colour,
      look: circleLook(each, palette),
      text: kind === 'change' ? changeText(each, locale) : classText(each, {kind, view, locale}),
      sign: kind === 'sector' || kind === 'change' ? undefined : rangeSign(kind, each, locale),
      count: counts[at] ?? 0,
    })),
    ...(kind === 'quotient' && {histogram: quotientHistogram(view, classes, locale)}),
    notes: kind === 'quotient' ? [locale.text('legend.average')] : [],
  };
}

/** The title of the sizes says what changes. */
function titleOf(
  kind: Exclude<BubbleClassKind, 'plain'>,
  {figures}: HotspotView,
  locale: Locale,
): string {
  if (kind === 'change') return '';
  if (kind === 'quotient' || kind === 'focus') {
    return ratioName(kind, figures.dataset.metadata, locale);
  }
  return locale.text(kind === 'sector' ? 'legend.colourSector' : kind);
}

function quotientHistogram(
  view: HotspotView,
  classes: readonly BubbleClass[],
  locale: Locale,
): LegendHistogram {
  const breaks = classes.flatMap(({from}) => from ?? []);
  return {
    bins: classBins(bubbleMeasure(view, 'quotient'), breaks),
    limits: breaks.map((limit) => limitText('quotient', limit, locale)),
  };
}

function changeText({to}: BubbleClass, locale: Locale): string {
  return locale.text(to === 0 ? 'change.loss' : 'change.gain');
}

interface ClassContext {
  readonly kind: Exclude<BubbleClassKind, 'plain' | 'change'>;
  readonly view: HotspotView;
  readonly locale: Locale;
}

function classText(
  {stars, orMore, sector, others, none, missing, ...limits}: BubbleClass,
  {kind, view, locale}: ClassContext,
): string {
  if (missing === true) return locale.text('noFigure');
  if (others === true) return locale.text('legend.otherSectors');
  if (none === true) {
    const value = locale.number(SPECIALISED.quotient, {decimals: 1});
    return locale.text('legend.noSector', {value});
  }
  if (kind === 'sector') return sectorText(sector ?? -1, view, locale);
  if (stars === undefined) return rangeText(kind, limits, locale) || locale.text('legend.oneClass');
  return locale.text(orMore === true ? 'criterion.stars' : 'starCount', {count: stars});
}

function sectorText(sector: number, {figures}: HotspotView, locale: Locale): string {
  const {short, label = ''} = figures.dataset.sectors[sector] ?? {};
  return locale.label(short ?? label);
}
