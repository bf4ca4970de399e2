import {changeWords} from '../change/loaded-words.js';
import {criterionKind} from '../dataset/criterion-kind.js';
import type {Locale} from '../locale/locale.js';
import type {HotspotView} from '../view/hotspot-view.js';

/** Numbers of regions without a circle or ring, by reason; reasons of none are left out. */
export function legendNotes(view: HotspotView, locale: Locale): readonly string[] {
  const {
    bubbles: {hidden},
    others,
  } = view;
  const below = {label: belowText(view, locale), value: locale.text('regions', {count: hidden})};
  return [
    ...(hidden > 0 && others === undefined ? [locale.text('labelled', below)] : []),
    ...(changeWords(view)?.gaps(view, locale) ?? absences(view, locale)),
  ];
}

function absences({bubbles: {missing, zero}}: HotspotView, locale: Locale): readonly string[] {
  return [
    ...(missing.length > 0 ? [locale.text('legend.noCircle', {count: missing.length})] : []),
    ...(zero.length > 0 ? [locale.text('legend.zero', {count: zero.length})] : []),
  ];
}

/** Name of the regions that do not meet the criterion: by its stars, if these are all of it. */
export function belowText({filter: {criterion}}: HotspotView, locale: Locale): string {
  const {minimumStars: count, ...others} = criterion;
  return count === undefined || criterionKind(others) !== 'none'
    ? locale.text('criterion.below')
    : locale.text('legend.belowStars', {count});
}
