import {html, nothing, type TemplateResult} from 'lit';

import {HotspotDataError} from '../../dataset/data-problem.js';
import {HotspotRequestError, LARGEST_ANSWER} from '../../loading/hotspot-request-error.js';
import type {Locale} from '../../locale/locale.js';
import type {DataStatus} from '../../state/hotspot-state.js';

/** Words and reactions of a message about the data. */
export interface DataStatusOptions {
  readonly locale: Locale;
  /** Requests the data again; `undefined` if it has no address. */
  readonly retry: (() => void) | undefined;
  /** Gives up a request. */
  readonly stop: () => void;
}

/** Message about data that is missing or still loading. */
export function dataStatusMessage(
  status: DataStatus,
  {locale, retry, stop}: DataStatusOptions,
): TemplateResult | typeof nothing {
  const button = (key: 'retry' | 'loading.stop', act: () => void): TemplateResult =>
    html`<button @click=${act}>${locale.text(key)}</button>`;
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
          ${
            status.stalled && retry
              ? html`
                  <p>${locale.text('loading.slow')}</p>
                  ${button('loading.stop', stop)} ${button('retry', retry)}
                `
              : nothing
          }
        </div>
      `;
    case 'failed':
      return html`
        <div part="message" class="error">
          <p>${failureSentence(status.error, locale)}</p>
          ${retry && button('retry', retry)}
        </div>
      `;
  }
}

function failureSentence(error: Error, locale: Locale): string {
  if (error instanceof HotspotDataError) return locale.text('failedGeoJson');
  if (!(error instanceof HotspotRequestError)) return locale.text('failedPart');
  const {reason, status} = error;
  switch (reason) {
    case 'status':
      return locale.text('failedStatus', {status: String(status)});
    case 'size':
      return locale.text('failedSize', {size: locale.number(LARGEST_ANSWER / 1e6)});
    default:
      return locale.text(`failed${capitalised(reason)}`);
  }
}

function capitalised<Word extends string>(word: Word): Capitalize<Word> {
  return word.replace(/^./, (letter) => letter.toUpperCase()) as Capitalize<Word>;
}
