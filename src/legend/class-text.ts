import type {BubbleClass, BubbleClasses} from '../cartography/colour/bubble-class.js';
import type {Locale} from '../locale/locale.js';
import {rangeText} from '../locale/ratio-text.js';
import type {HotspotView} from '../view/hotspot-view.js';

/** Where a class belongs, and the words it is told in. */
export interface ClassScene {
  /** What the colours of the view say. */
  readonly kind: Exclude<BubbleClasses['kind'], 'plain'>;
  readonly view: HotspotView;
  readonly locale: Locale;
}

/** What a colour of bubbles means, in words. */
export function classText(
  {stars, orMore, sector, others, missing, ...limits}: BubbleClass,
  {kind, view, locale}: ClassScene,
): string {
  if (missing === true) return locale.text('noFigure');
  if (others === true) return locale.text('legend.otherSectors');
  if (kind === 'sector') {
    return locale.label(view.figures.dataset.sectors[sector ?? -1]?.label ?? '');
  }
  if (stars === undefined) return rangeText(kind, limits, locale);
  return locale.text(orMore === true ? 'criterion.stars' : 'starCount', {count: stars});
}

/** What the colours of a view tell apart, as a heading. */
export function classHeading({kind, locale}: Omit<ClassScene, 'view'>): string {
  return locale.text(kind === 'sector' ? 'legend.colourSector' : kind);
}
