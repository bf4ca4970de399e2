import {html, type TemplateResult} from 'lit';

import type {Locale} from '../locale/locale.js';
import {missingText} from '../locale/quality-text.js';
import type {HotspotView} from '../view/hotspot-view.js';
import type {RegionFacts} from '../view/region/region-facts.js';
import {countedText, emphasised} from './counted-text.js';

/** A zero, or that there is no figure, with the reason. */
export function regionAbsence(
  {absent, index}: RegionFacts,
  {filter, figures}: HotspotView,
  locale: Locale,
): TemplateResult {
  if (absent === 'zero') return html`<p class="value">${countedText(0, filter.size, locale)}</p>`;
  const label = locale.text('noFigure');
  const value =
    absent === undefined
      ? ''
      : missingText(figures.dataset, {region: index, reason: absent}, locale);
  return html`<p class="value">${emphasised(locale.text('labelled', {label, value}), label)}</p>`;
}
