import {html, nothing, type TemplateResult} from 'lit';

import {headline, subtitle, type Headline} from '../../a11y/headline.js';
import {viewSummary} from '../../a11y/summary.js';
import type {Locale} from '../../locale/locale.js';
import type {HotspotView} from '../../view/hotspot-view.js';

/** Options of {@link widgetHeader}. */
export interface WidgetHeaderOptions {
  /** Heading of the page's author, in place of the headline; none if empty. */
  readonly heading: string | undefined;
  /** Title of the data, while there is no view. */
  readonly title: string | undefined;
  /** Text for screen readers that replaces subtitle, key figures and summary. */
  readonly description: string | undefined;
  /** View to tell, if there is one. */
  readonly view: HotspotView | undefined;
  readonly locale: Locale;
  /** Key figures, below the subtitle. */
  readonly below?: unknown;
}

/** Headline and subtitle of a widget. */
export function widgetHeader(options: WidgetHeaderOptions): TemplateResult {
  const {heading, title, view} = options;
  const plain = heading ?? (view ? undefined : title);
  return html`
    <header>
      ${plain ? html`<h2 part="heading">${plain}</h2>` : nothing} ${view && told(view, options)}
    </header>
  `;
}

function told(view: HotspotView, options: WidgetHeaderOptions): TemplateResult {
  const {heading, description, locale} = options;
  const line = headline(view, locale);
  const hidden = description ? 'true' : nothing;
  const text = description || viewSummary(view, locale).join(' ');
  return html`
    ${heading === undefined ? generatedHeading(line) : nothing}
    <p part="subtitle" aria-hidden=${hidden}>${subtitleText(view, line, options)}</p>
    ${options.below} ${text ? html`<p class="visually-hidden" part="summary">${text}</p>` : nothing}
  `;
}

/** The headline, and a shorter one for narrow widgets. */
function generatedHeading({full, title, short}: Headline): TemplateResult {
  return html`
    <h2 part="heading">
      <span class="wide">${full}</span>
      <span class="narrow"><span>${title}</span> ${short}</span>
    </h2>
  `;
}

/** Below an author's heading, the headline comes first, without what the heading says already. */
function subtitleText(
  view: HotspotView,
  {full, title, finding}: Headline,
  {heading, locale}: WidgetHeaderOptions,
): string {
  const text = subtitle(view, locale);
  if (heading === undefined) return text;
  const first = heading.includes(title) ? finding : full;
  return `${locale.text('sentence', {text: first})} ${text}`;
}
