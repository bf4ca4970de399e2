import {html, nothing, type TemplateResult} from 'lit';

import type {Locale} from '../../locale/locale.js';
import type {Messages} from '../../locale/messages.js';
import type {SelectingOption, UnmetRequest} from '../../state/unmet-request.js';

/** Message with the name of each option. */
const NAMES = {
  taxonomy: 'picker.taxonomy',
  sectors: 'sector',
  year: 'year',
  countries: 'country',
  change: 'change',
} as const satisfies Record<SelectingOption, keyof Messages>;

/** Message in place of figures that the page requests and the data does not have. */
export function unmetMessage(
  unmet: readonly UnmetRequest[],
  {locale, show}: {readonly locale: Locale; readonly show: () => void},
): TemplateResult | typeof nothing {
  if (unmet.length === 0) return nothing;
  return html`
    <div part="message">
      <p>${locale.text('request.missing')}</p>
      <ul>
        ${unmet.map(({option, asked, overlap}) => {
          const label = locale.text(NAMES[option]);
          const text = locale.text('labelled', {label, value: asked});
          const more = overlap ? `. ${locale.text('change.overlap')}` : '';
          return html`<li>${text}${more}</li>`;
        })}
      </ul>
      <button type="button" @click=${show}>${locale.text('request.show')}</button>
    </div>
  `;
}
