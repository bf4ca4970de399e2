import type {HotspotView} from '../view/hotspot-view.js';
import {criterionDemands} from './criterion-demands.js';
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
