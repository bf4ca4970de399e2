import type {Criterion} from '../dataset/hotspot-filter.js';
import {criterionDemands} from '../locale/criterion-demands.js';
import type {Locale} from '../locale/locale.js';
import type {HotspotView} from '../view/hotspot-view.js';
import type {HiddenReason, HiddenRegion} from './hidden-region.js';

/** Why a region is not a circle of a view, in words. */
export function hiddenText(
  {reason}: HiddenRegion,
  {filter: {year, size}}: HotspotView,
  locale: Locale,
): string {
  const inYear = (value: string): string =>
    locale.text('labelled', {label: locale.year(year), value});
  const below = (value: string): string =>
    locale.text('labelled', {label: locale.text('criterion.below'), value});
  switch (reason.kind) {
    case 'country':
      return locale.text('search.otherCountry');
    case 'missing':
      return inYear(locale.text(`missing.${reason.reason}`));
    case 'zero':
      return inYear(locale.text(size === 'employment' ? 'persons' : 'units', {count: 0}));
    case 'top':
      return locale.text('search.place', {place: reason.place});
    default:
      return below(minimumText(reason, locale));
  }
}

function minimumText(
  {kind, value}: Extract<HiddenReason, {readonly value: number}>,
  locale: Locale,
): string {
  if (Number.isNaN(value)) return locale.text('noFigure');
  switch (kind) {
    case 'minimumStars':
      return locale.text('starCount', {count: value});
    case 'minimumQuotient':
      return locale.text('profile.quotient', {value: locale.quotient(value)});
    case 'minimumShare':
      return locale.text('labelled', {
        label: locale.text('focus'),
        value: locale.percent(value / 100),
      });
    case 'minimumEmployment':
      return locale.text('persons', {count: value});
  }
}

/** Words of a button that loosens the step of a filter which hides a region. */
export function loosenText({reason, change}: HiddenRegion, locale: Locale): string | undefined {
  if (change === undefined) return undefined;
  const {year, criterion} = change;
  if (reason.kind === 'country') {
    return locale.text('search.addCountry', {country: locale.country(reason.country)});
  }
  const value = criterion ? criterionText(criterion, locale) : locale.year(year ?? NaN);
  return locale.text('labelled', {label: locale.text('criterion.legend'), value});
}

function criterionText(criterion: Criterion, locale: Locale): string {
  const demands = criterionDemands(criterion, locale);
  const {top} = criterion;
  const largest =
    top === undefined
      ? []
      : [
          locale.text('labelled', {
            label: locale.text('criterion.kind.top'),
            value: locale.number(top),
          }),
        ];
  return (
    [...demands, ...largest].join(locale.text('separator')) || locale.text('criterion.kind.none')
  );
}
