import {html, nothing, type TemplateResult} from 'lit';

import {HotspotRequestError, LARGEST_ANSWER} from '../../loading/json-request.js';
import type {Locale} from '../../locale/locale.js';
import type {DataStatus} from '../../state/hotspot-state.js';

/** Message about data that is missing or still loading. */
export function dataStatusMessage(
  status: DataStatus,
  {locale, retry}: {readonly locale: Locale; readonly retry: (() => void) | undefined},
): TemplateResult | typeof nothing {
  switch (status.kind) {
    case 'ready':
      return nothing;
    case 'empty':
      return html`<p part="message">${locale.text('noData')}</p>`;
    case 'loading':
      return html`
        <div part="message">
          <p id="loading">${locale.text('loading')}</p>
          <progress aria-labelledby="loading" max="1" value=${status.share ?? nothing}></progress>
        </div>
      `;
    case 'failed':
      return html`
        <div part="message" class="error">
          <p>${failureSentence(status.error, locale)}</p>
          ${retry && html`<button @click=${retry}>${locale.text('retry')}</button>`}
        </div>
      `;
  }
}

function failureSentence(error: Error, locale: Locale): string {
  if (!(error instanceof HotspotRequestError)) return locale.text('failedGeoJson');
  switch (error.reason) {
    case 'network':
      return locale.text('failedNetwork');
    case 'status':
      return locale.text('failedStatus', {status: String(error.status)});
    case 'json':
      return locale.text('failedJson');
    case 'size':
      return locale.text('failedSize', {size: locale.number(LARGEST_ANSWER / 1e6)});
  }
}
