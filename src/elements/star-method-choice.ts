import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {Locale} from '../locale/locale.js';
import {starMethodName, starMethodSentences} from '../locale/star-method-text.js';
import type {HotspotFigures} from '../model/hotspot-figures.js';
import {OBSERVATORY, PANORAMA, type StarMethod} from '../model/star-method.js';

const known: readonly StarMethod[] = [OBSERVATORY, PANORAMA];

/** Choice of the method of stars, with all that it takes for a star. */
export function starMethodChoice(
  figures: HotspotFigures,
  {locale, choose}: {readonly locale: Locale; readonly choose: (method: StarMethod) => void},
): TemplateResult {
  const {starMethod} = figures;
  const methods = known.some(({id}) => id === starMethod.id) ? known : [...known, starMethod];
  const onChange = (event: Event): void => {
    const {value} = event.target as HTMLSelectElement;
    const method = methods.find(({id}) => id === value);
    if (method) choose(method);
  };
  return html`
    <div class="method">
      <label>
        ${locale.text('criterion.methodChoice')}
        <select .value=${live(starMethod.id)} @change=${onChange}>
          ${methods.map(
            (method) => html`
              <option value=${method.id} ?selected=${method.id === starMethod.id}>
                ${starMethodName(method, locale)}
              </option>
            `,
          )}
        </select>
      </label>
      <p part="message">${starMethodSentences(figures, locale).join(' ')}</p>
    </div>
  `;
}
