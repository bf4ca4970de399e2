import type {Locale} from '../locale/locale.js';
import {viewNotes} from '../locale/view-notes.js';
import type {HotspotView} from '../view/hotspot-view.js';

/** Regions that have no circle, counted by the reason, one sentence each. */
export function undrawnNotes({bubbles: {missing, zero}}: HotspotView, locale: Locale): string[] {
  return [
    ...(missing.length > 0 ? [locale.text('legend.noCircle', {count: missing.length})] : []),
    ...(zero.length > 0 ? [locale.text('legend.zero', {count: zero.length})] : []),
  ];
}

/** How many regions the criterion hides, and what must be known of the figures shown. */
export function legendNotes(view: HotspotView, locale: Locale): readonly string[] {
  const {hidden} = view.bubbles;
  return [
    ...(hidden > 0 ? [locale.text('summary.hidden', {count: hidden})] : []),
    ...viewNotes(view, locale),
  ];
}
