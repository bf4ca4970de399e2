import {SERIES_GAPS, type SeriesGap} from '../figures/series-gaps.js';
import type {RegionChange} from '../figures/region-change.js';
import type {Locale} from '../locale/locale.js';
import type {HotspotView} from '../view/hotspot-view.js';

/** Reasons in the order in which they are named. */
const REASONS = Object.keys(SERIES_GAPS) as SeriesGap[];

/** White space that neither HTML nor SVG collapses. */
const INDENT = '\u2003';

/** Place in the order of reasons of the one why a region has no change; −1 if it has one. */
export function reasonOf({gaps}: RegionChange, region: number): number {
  const mask = gaps[region] ?? 0;
  return REASONS.findIndex((gap) => (mask & SERIES_GAPS[gap]) !== 0);
}

/** That reason in words; empty if the region has a change. */
export function reasonText(change: RegionChange, region: number, locale: Locale): string {
  const reason = REASONS[reasonOf(change, region)];
  return reason === undefined ? '' : locale.text(`change.${reason}`);
}

/**
 * Numbers of the regions without a circle, one line each: those without change, those that cannot be
 * compared, and of these those with each reason, indented.
 */
export function gapTexts({change, bubbles}: HotspotView, locale: Locale): readonly string[] {
  if (change === undefined) return [];
  const {zero, missing} = bubbles;
  const counts = REASONS.map(() => 0);
  for (const region of missing) {
    const reason = reasonOf(change, region);
    counts[reason] = (counts[reason] ?? 0) + 1;
  }
  const line = (label: string, count: number): string[] => {
    const value = locale.text('regions', {count});
    return count === 0 ? [] : [locale.text('labelled', {label, value})];
  };
  const part = (reason: SeriesGap, count: number): string[] => {
    const value = locale.number(count);
    const label = locale.text(`change.${reason}`);
    return count === 0 ? [] : [`${INDENT}${locale.text('labelled', {label, value})}`];
  };
  return [
    ...line(locale.text('change.none'), zero.length),
    ...line(locale.text('change.leftOut'), missing.length),
    ...REASONS.flatMap((reason, at) => part(reason, counts[at] ?? 0)),
  ];
}
