import type {Locale} from '../locale/locale.js';
import type {HotspotView} from '../view/hotspot-view.js';
import {changeFigure} from '../figures/change-figures.js';
import {signedText} from './signed-text.js';

/** A kind of change. */
export type ChangeKind = 'gain' | 'loss';

/** Indices of the regions of a view that gain, or lose, the most first. */
export function changedRegions({bubbles, change}: HotspotView, kind: ChangeKind): number[] {
  const sign = kind === 'gain' ? 1 : -1;
  return [...bubbles.region].filter(
    (region) => change && sign * changeFigure(change, 'change', region) > 0,
  );
}

/** Name of a region with its change, e.g. `Stuttgart (+12 850)`. */
export function changeText({figures, change}: HotspotView, region: number, locale: Locale): string {
  return locale.text('summary.leader', {
    region: locale.label(figures.dataset.regions[region]?.name ?? ''),
    value: change ? signedText(changeFigure(change, 'change', region), locale) : '',
  });
}

/** The largest gain and the largest loss, e.g. `Largest gain: Stuttgart (+12 850)`, as far as any. */
export function changeExtremes(view: HotspotView, locale: Locale): readonly string[] {
  return (['gain', 'loss'] as const).flatMap((kind) => {
    const [most] = changedRegions(view, kind);
    if (most === undefined) return [];
    return [locale.text(`change.largest.${kind}`, {region: changeText(view, most, locale)})];
  });
}
