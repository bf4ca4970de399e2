import type {HotspotCriterion} from '../model/hotspot-filter.js';
import type {Locale} from './locale.js';

/** What a criterion asks for, in words; empty if it asks for nothing. */
export function criterionText(criterion: HotspotCriterion, locale: Locale): string {
  const {minimumEmployment, minimumQuotient, minimumStars, top} = criterion;
  const demands = [
    minimumStars !== undefined && locale.text('criterion.stars', {count: minimumStars}),
    minimumQuotient !== undefined &&
      locale.text('criterion.quotient', {value: locale.quotient(minimumQuotient)}),
    minimumEmployment !== undefined &&
      locale.text('criterion.employment', {count: minimumEmployment}),
    top !== undefined && locale.text('criterion.top', {count: top}),
  ];
  return demands.filter((demand) => demand !== false).join(locale.text('separator'));
}
