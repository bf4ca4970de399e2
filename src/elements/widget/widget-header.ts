import {html, nothing, type TemplateResult} from 'lit';

import {viewSummary} from '../../a11y/summary.js';
import type {Locale} from '../../locale/locale.js';
import type {HotspotView} from '../../view/hotspot-view.js';

/** Options of {@link widgetHeader}. */
export interface WidgetHeaderOptions {
  /** Heading; none if empty. */
  readonly heading: string | undefined;
  /** Text for screen readers that replaces the summary. */
  readonly description: string | undefined;
  /** View to summarise, if there is one. */
  readonly view: HotspotView | undefined;
  readonly locale: Locale;
  /** Follows a link to `#map` or `#table`. */
  readonly skip: (event: Event) => void;
}

/** Heading and summary of a widget, and links that skip its controls. */
export function widgetHeader(options: WidgetHeaderOptions): TemplateResult {
  const {heading, view} = options;
  return html`
    <header>
      ${heading ? html`<h2 part="heading">${heading}</h2>` : nothing}
      ${view && summary(view, options)} ${view && skipLinks(options)}
    </header>
  `;
}

function summary(view: HotspotView, {description, locale}: WidgetHeaderOptions): TemplateResult {
  const text = viewSummary(view, locale).join(' ');
  if (!description) return html`<p part="summary">${text}</p>`;
  return html`
    <p part="summary" aria-hidden="true">${text}</p>
    <p class="visually-hidden">${description}</p>
  `;
}

function skipLinks({locale, skip}: WidgetHeaderOptions): TemplateResult {
  return html`
    <a class="skip" href="#map" @click=${skip}>${locale.text('skipToMap')}</a>
    <a class="skip" href="#table" @click=${skip}>${locale.text('skipToTable')}</a>
  `;
}
