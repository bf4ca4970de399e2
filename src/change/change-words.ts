import {criterionKind} from '../dataset/criterion-kind.js';
import {criterionSentence} from '../locale/criterion-sentence.js';
import type {Locale} from '../locale/locale.js';
import type {HotspotView} from '../view/hotspot-view.js';
import {changedRegions, changeExtremes, changeText} from './change-extremes.js';
import {changeFigureLabel, changeFigureText} from './change-figure-text.js';
import {CHANGE_FIGURES, changeFigure} from '../figures/change-figures.js';
import {gapTexts, reasonText} from './change-gaps.js';
import {roundedChange, signedText} from './signed-text.js';

/** A figure with its name. */
type LabelledFigure = Readonly<Record<'label' | 'value', string>>;

/** Number of largest gains, and of largest losses, to name. */
const LEADERS = 3;

/** What a view of a change says in another way than a view of one year. */
export interface ChangeWords {
  /** Measure of the circles: `Change in people employed`. */
  measure(view: HotspotView, locale: Locale): string;
  /** The largest gain and the largest loss, as far as there are any. */
  extremes(view: HotspotView, locale: Locale): readonly string[];
  /** Key figures: sums of gains and losses, and of both. */
  figures(view: HotspotView, locale: Locale): readonly LabelledFigure[];
  /** Whole sentences on the largest gains and losses. */
  leaders(view: HotspotView, locale: Locale): readonly string[];
  /** Numbers of the regions without a circle, by reason. */
  gaps(view: HotspotView, locale: Locale): readonly string[];
  /** Figures of a region, or the reason why there are none; `undefined` for one not shown. */
  facts(view: HotspotView, region: number, locale: Locale): readonly LabelledFigure[] | undefined;
  /** The change of a region, with its sign. */
  signed(view: HotspotView, region: number, locale: Locale): string | undefined;
  /** Index of the region that loses the most; `undefined` if none loses. */
  largestLoss(view: HotspotView): number | undefined;
  /** Criterion and basis of the comparison, in sentences. */
  criterion(view: HotspotView, locale: Locale): string;
}

/** The words themselves. */
export const words: ChangeWords = {
  measure: ({filter}, locale) => locale.text(`change.${filter.size}`),
  extremes: changeExtremes,
  figures: keyFigures,
  leaders: leaderSentences,
  gaps: gapTexts,
  facts: regionFacts,
  signed: ({change}, region, locale) =>
    change && signedText(changeFigure(change, 'change', region), locale),
  largestLoss: (view) => changedRegions(view, 'loss')[0],
  criterion: criterionText,
};

function regionFacts(
  view: HotspotView,
  region: number,
  locale: Locale,
): readonly LabelledFigure[] | undefined {
  const {bubbles, change} = view;
  const has = (regions: ArrayLike<number>): boolean => Array.from(regions).includes(region);
  if (change && has(bubbles.missing)) {
    return [{label: words.measure(view, locale), value: reasonText(change, region, locale)}];
  }
  if (!has(bubbles.region) && !has(bubbles.zero)) return undefined;
  return CHANGE_FIGURES.map((figure) => ({
    label: changeFigureLabel(view, figure, locale),
    value: changeFigureText(view, {figure, region}, locale),
  }));
}

function keyFigures(view: HotspotView, locale: Locale): readonly LabelledFigure[] {
  const {change} = view;
  const sum = (regions: readonly number[]): number =>
    regions.reduce(
      (total, region) => total + (change ? changeFigure(change, 'change', region) : 0),
      0,
    );
  const [gain, loss] = [sum(changedRegions(view, 'gain')), sum(changedRegions(view, 'loss'))];
  const figure = (label: string, value: number): LabelledFigure => ({
    label,
    value: roundedChange(value, locale),
  });
  return [
    figure(locale.text('change.gain'), gain),
    figure(locale.text('change.loss'), loss),
    figure(locale.text('change.net'), gain + loss),
  ];
}

function leaderSentences(view: HotspotView, locale: Locale): readonly string[] {
  return (['gain', 'loss'] as const).flatMap((kind) => {
    const most = changedRegions(view, kind).slice(0, LEADERS);
    if (most.length === 0) return [];
    const list = most.map((region) => changeText(view, region, locale));
    const text = list.join(locale.text('separator'));
    const value = locale.text('labelled', {label: locale.text(`change.${kind}`), value: text});
    return [locale.text('sentence', {text: value})];
  });
}

/** The criterion applies in the last year, but the largest regions are those that change most. */
function criterionText(view: HotspotView, locale: Locale): string {
  const {criterion, year} = view.filter;
  const {top, ...limits} = criterion;
  const limited = {...view, filter: {...view.filter, criterion: limits}};
  const sentences = [
    ...(criterionKind(limits) === 'none'
      ? []
      : [
          criterionSentence(limited, locale),
          locale.text('change.criterion', {year: locale.year(year)}),
        ]),
    ...(top === undefined ? [] : [locale.text('change.top', {count: top})]),
    locale.text('change.basis'),
  ];
  return sentences.join(' ');
}
