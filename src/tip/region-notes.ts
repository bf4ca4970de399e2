import {bubbleNotes} from '../a11y/bubble-facts.js';
import type {Locale} from '../locale/locale.js';
import type {HotspotView} from '../view/hotspot-view.js';
import type {RegionFacts} from '../view/region/region-facts.js';

/** Notes on a region and its figures: why the map shows no circle, quality, caveats, annotations. */
export function regionNotes(
  {figures, region}: RegionFacts,
  {annotations = []}: HotspotView,
  locale: Locale,
): readonly string[] {
  const texts = annotations.filter((each) => each.region === region.code).map(({text}) => text);
  return [
    ...(figures?.shown === false ? [locale.text('map.notShown')] : []),
    ...(figures ? bubbleNotes(figures.view, figures.bubble, locale) : []),
    ...(region.missing && figures && Number.isNaN(figures.quotient)
      ? [locale.label(region.missing)]
      : []),
    ...[...(region.note === undefined ? [] : [region.note]), ...texts].map((text) =>
      locale.label(text),
    ),
  ];
}
