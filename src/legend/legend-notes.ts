import type {Locale} from '../locale/locale.js';
import {viewNotes} from '../locale/view-notes.js';
import type {HotspotView} from '../view/hotspot-view.js';

/** Numbers of regions without a circle, by reason, one sentence each. */
export function undrawnNotes({bubbles: {missing, zero}}: HotspotView, locale: Locale): string[] {
  return [
    ...(missing.length > 0 ? [locale.text('legend.noCircle', {count: missing.length})] : []),
    ...(zero.length > 0 ? [locale.text('legend.zero', {count: zero.length})] : []),
  ];
}

/** Number of regions that the criterion hides altogether, and notes on the figures shown. */
export function legendNotes(view: HotspotView, locale: Locale): readonly string[] {
  const {bubbles, others} = view;
  const {hidden} = bubbles;
  return [
    ...(hidden > 0 && others === undefined ? [locale.text('summary.hidden', {count: hidden})] : []),
    ...viewNotes(view, locale),
  ];
}
