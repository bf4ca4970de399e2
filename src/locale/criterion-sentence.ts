import type {Criterion} from '../dataset/hotspot-filter.js';
import type {HotspotView} from '../view/hotspot-view.js';
import type {Locale} from './locale.js';
import {starMethodName} from './star-method-text.js';

/** The criterion of a view's hotspots in sentences, shown wherever hotspots are shown. */
export function criterionSentence(
  {figures, filter}: Pick<HotspotView, 'figures' | 'filter'>,
  locale: Locale,
): string {
  const {criterion, size} = filter;
  const demands = criterionDemands(criterion, locale);
  const {minimumStars, top} = criterion;
  const sentences: string[] = [];
  if (demands.length > 0) {
    sentences.push(locale.text('criterion.sentence', {demands: locale.list(demands)}));
  }
  if (minimumStars !== undefined) {
    sentences.push(
      locale.text('criterion.method', {method: starMethodName(figures.starMethod, locale)}),
    );
  }
  if (top !== undefined) {
    const key = size === 'employment' ? 'criterion.topEmployment' : 'criterion.topLocalUnits';
    sentences.push(locale.text(key, {count: top}));
  }
  return sentences.join(' ') || locale.text('criterion.none');
}

/** The demands of a criterion on a sector in a region, one entry each. */
export function criterionDemands(
  {minimumEmployment, minimumQuotient, minimumShare, minimumStars}: Criterion,
  locale: Locale,
): readonly string[] {
  const demands = [
    minimumStars !== undefined && locale.text('criterion.stars', {count: minimumStars}),
    minimumQuotient !== undefined &&
      locale.text('criterion.quotient', {value: locale.quotient(minimumQuotient)}),
    minimumShare !== undefined &&
      locale.text('labelled', {
        label: locale.text('focus'),
        value: `≥\u00a0${locale.quotient(minimumShare)}\u00a0%`,
      }),
    minimumEmployment !== undefined &&
      locale.text('criterion.employment', {count: minimumEmployment}),
  ];
  return demands.filter((demand) => demand !== false);
}
