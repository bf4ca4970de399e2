import {html, nothing, type TemplateResult} from 'lit';

import type {Locale} from '../../locale/locale.js';
import type {Messages} from '../../locale/messages.js';
import type {SelectingOption, UnmetRequest} from '../../state/requested-selection.js';

/** Message with the name of each option. */
const NAMES = {
  taxonomy: 'picker.taxonomy',
  sectors: 'sector',
  year: 'year',
  countries: 'country',
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
        ${unmet.map(({option, asked}) => {
          const label = locale.text(NAMES[option]);
          return html`<li>${locale.text('labelled', {label, value: asked})}</li>`;
        })}
      </ul>
      <button type="button" @click=${show}>${locale.text('request.show')}</button>
    </div>
  `;
}
