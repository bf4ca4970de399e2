import {NO_STARS} from '../dataset/hotspot-dataset.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import type {StarCriterion, StarMethod} from '../figures/star-method.js';
import type {StarPips} from '../figures/star-pips.js';
import type {Locale} from './locale.js';

const FILLED = '★';
const HOLLOW = '☆';

/** Name of a method of stars; the id of a method that is not ours. */
export function starMethodName({id}: StarMethod, locale: Locale): string {
  if (id === 'observatory') return locale.text('method.observatory');
  return id === 'panorama' ? locale.text('method.panorama') : id;
}

/**
 * The method of a view's stars, one sentence each: thresholds, floor, growth period, and that stars
 * in the data take precedence.
 */
export function starMethodSentences(
  {growthSpan, starMethod, dataset}: HotspotFigures,
  locale: Locale,
): readonly string[] {
  const {criteria, floor} = starMethod;
  const grows = criteria.some(({measure}) => measure === 'growth');
  return [
    locale.text('method.criteria', {
      method: starMethodName(starMethod, locale),
      criteria: criteria
        .map((each) => starCriterionText(each, locale))
        .join(locale.text('clauses')),
    }),
    ...(floor > 0 ? [locale.text('method.floor', {count: floor})] : []),
    ...(grows && growthSpan
      ? [
          locale.text('method.growthSpan', {
            from: locale.year(growthSpan.from),
            to: locale.year(growthSpan.to),
          }),
        ]
      : []),
    ...(dataset.observations.stars ? [locale.text('method.supplied')] : []),
  ];
}

/** Short names of a method's criteria, in its order. */
function criterionNames({criteria}: StarMethod, locale: Locale): readonly string[] {
  return criteria.map(({measure}) => locale.text(`star.${measure}`));
}

/** A criterion of a method by its short name. */
export interface NamedPip {
  readonly name: string;
  readonly met: boolean;
}

/** Criteria of a method in its order; `undefined` for stars from the data, which have none. */
export function namedPips(
  {met}: StarPips,
  method: StarMethod,
  locale: Locale,
): readonly NamedPip[] | undefined {
  return met && criterionNames(method, locale).map((name, at) => ({name, met: met[at] === true}));
}

/**
 * The criteria that are met and not met; the number of stars if the data gives them, or as long as
 * the file with the names of the criteria has not come.
 */
export function pipsText({stars, met}: StarPips, method: StarMethod, locale: Locale): string {
  const names = criterionNames(method, locale);
  const parts =
    met && names[0] !== ''
      ? names.map((name, at) => locale.text(met[at] ? 'star.met' : 'star.unmet', {name}))
      : [locale.text('starCount', {count: stars}), locale.text('star.given')];
  return parts.filter(Boolean).join(locale.text('separator'));
}

/** Stars in signs and in words. */
export interface StarsText {
  /** A star for each criterion, filled if it is met; the number of stars if the data gives them. */
  readonly signs: string;
  readonly text: string;
}

/** Stars of a region in a sector; `undefined` if they are not known. */
export function starsText(
  pips: StarPips | undefined,
  method: StarMethod,
  locale: Locale,
): StarsText | undefined {
  if (pips === undefined || pips.stars === NO_STARS) return undefined;
  const {stars, met} = pips;
  const plain = stars > 0 ? FILLED.repeat(stars) : locale.number(0);
  return {
    signs: met?.map((is) => (is ? FILLED : HOLLOW)).join('') ?? plain,
    text: pipsText(pips, method, locale),
  };
}

/** Key to pips: the names of the criteria in the order of the pips, and what each demands. */
export function pipsKeyText(figures: HotspotFigures, locale: Locale): string {
  const label = criterionNames(figures.starMethod, locale).join(' · ');
  const [value = ''] = starMethodSentences(figures, locale);
  return locale.text('labelled', {label, value});
}

function starCriterionText(criterion: StarCriterion, locale: Locale): string {
  if ('minimum' in criterion) {
    return locale.text('criterion.quotient', {value: locale.quotient(criterion.minimum)});
  }
  const share = locale.percent(criterion.top, {decimals: 0});
  return locale.text(`method.${criterion.measure}`, {share});
}
