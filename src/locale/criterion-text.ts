import type {Criterion} from '../dataset/hotspot-filter.js';
import type {Locale} from './locale.js';

/** What a criterion asks for, in words; empty if it asks for nothing. */
export function criterionText(criterion: Criterion, locale: Locale): string {
  const {top} = criterion;
  const demands = criterionDemands(criterion, locale);
  const all =
    top === undefined ? demands : [...demands, locale.text('criterion.top', {count: top})];
  return all.join(locale.text('separator'));
}

/** What a criterion asks of a sector in a region, one entry for each demand. */
export function criterionDemands(
  {minimumEmployment, minimumQuotient, minimumStars}: Criterion,
  locale: Locale,
): readonly string[] {
  const demands = [
    minimumStars !== undefined && locale.text('criterion.stars', {count: minimumStars}),
    minimumQuotient !== undefined &&
      locale.text('criterion.quotient', {value: locale.quotient(minimumQuotient)}),
    minimumEmployment !== undefined &&
      locale.text('criterion.employment', {count: minimumEmployment}),
  ];
  return demands.filter((demand) => demand !== false);
}
