import type {Criterion} from '../dataset/hotspot-filter.js';
import type {Locale} from './locale.js';

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
