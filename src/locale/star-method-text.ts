import type {HotspotFigures} from '../figures/hotspot-figures.js';
import type {StarCriterion, StarMethod} from '../figures/star-method.js';
import type {Locale} from './locale.js';

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

function starCriterionText(criterion: StarCriterion, locale: Locale): string {
  if ('minimum' in criterion) {
    return locale.text('criterion.quotient', {value: locale.quotient(criterion.minimum)});
  }
  const share = locale.percent(criterion.top, {decimals: 0});
  return locale.text(`method.${criterion.measure}`, {share});
}
