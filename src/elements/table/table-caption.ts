import {html, type TemplateResult} from 'lit';

import {absenceSentences} from '../../a11y/summary.js';
import type {Locale} from '../../locale/locale.js';
import type {HotspotView} from '../../view/hotspot-view.js';

/**
 * Title of a table, and what it does not show and why.
 *
 * Browsers join both to the table's name, without the white space between them: hence the full stop,
 * and the space within the sentences.
 */
export function tableCaption(view: HotspotView, title: string, locale: Locale): TemplateResult {
  const {bubbles, others} = view;
  // The group of the others counts those that the criterion leaves out.
  const shown = others ? {...view, bubbles: {...bubbles, hidden: 0}} : view;
  const absences = absenceSentences(shown, locale);
  if (absences.length === 0) return html`<b>${title}</b>`;
  return html`<b>${locale.text('sentence', {text: title})}</b>${` ${absences.join(' ')}`}`;
}
