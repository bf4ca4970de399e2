import {html, nothing, type TemplateResult} from 'lit';

import {changeWords} from '../change/loaded-words.js';
import {chosenSectors} from '../dataset/chosen-sectors.js';
import type {LocalisedText} from '../dataset/localised-text.js';
import {criterionSentence} from '../locale/criterion-sentence.js';
import type {Locale} from '../locale/locale.js';
import {starMethodSentences} from '../locale/star-method-text.js';
import {viewNotes} from '../locale/view-notes.js';
import type {HotspotView} from '../view/hotspot-view.js';

/** Options of {@link legendTexts}. */
export interface LegendTextsOptions {
  readonly locale: Locale;
  /** Notice required with the areas; absent for none. */
  readonly attribution: LocalisedText | undefined;
}

/** Criterion, notes, method and source of a view. */
export function legendTexts(view: HotspotView, options: LegendTextsOptions): TemplateResult {
  const {locale} = options;
  const criterion = changeWords(view)?.criterion(view, locale) ?? criterionSentence(view, locale);
  const sentences = [criterion, ...viewNotes(view, locale)];
  return html`
    <div class="texts">
      <p part="message">${sentences.join(' ')}</p>
      ${sources(view, options)}
    </div>
  `;
}

function sources(view: HotspotView, {locale, attribution}: LegendTextsOptions): TemplateResult {
  const {metadata} = view.figures.dataset;
  const source = metadata.source === undefined ? '' : locale.label(metadata.source);
  return html`
    ${paragraph(metadata.definition, locale)}
    <details>
      <summary>${locale.text('legend.method')}</summary>
      ${method(view, locale)}
    </details>
    <div part="source">
      ${
        metadata.attribution === undefined && source !== ''
          ? html`<p>${locale.text('legend.source', {source})}</p>`
          : paragraph(metadata.attribution, locale)
      }
      ${paragraph(attribution, locale)} ${paragraph(metadata.disclaimer, locale)}
    </div>
  `;
}

function method({figures, filter}: HotspotView, locale: Locale): TemplateResult {
  const chosen = chosenSectors(figures, filter);
  const only = chosen.length === 1 ? figures.dataset.sectors[chosen[0] ?? -1] : undefined;
  return html`
    ${paragraph(only?.note, locale)}
    ${figures.denominator === 'none' ? nothing : html`<p>${locale.text('legend.quotient')}</p>`}
    <p>${starMethodSentences(figures, locale).join(' ')}</p>
  `;
}

function paragraph(text: LocalisedText | undefined, locale: Locale): unknown {
  return text === undefined
    ? nothing
    : html`<p lang=${locale.foreignTag(text) ?? nothing}>${locale.label(text)}</p>`;
}
