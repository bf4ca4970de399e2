import {html, type TemplateResult} from 'lit';

import {wrappingChoice} from '../../controls/wrapping-choice.js';
import type {HotspotFigures} from '../../figures/hotspot-figures.js';
import {STAR_METHODS, type StarMethod} from '../../figures/star-method.js';
import type {Locale} from '../../locale/locale.js';
import {starMethodName, starMethodSentences} from '../../locale/star-method-text.js';

/** Choice of the method of stars, with the conditions of a star. */
export function starMethodChoice(
  figures: HotspotFigures,
  {locale, choose}: {readonly locale: Locale; readonly choose: (method: StarMethod) => void},
): TemplateResult {
  const {starMethod} = figures;
  const known = STAR_METHODS.some(({id}) => id === starMethod.id);
  const methods = known ? STAR_METHODS : [...STAR_METHODS, starMethod];
  return html`
    <div class="method">
      <label>
        ${locale.text('criterion.methodChoice')}
        ${wrappingChoice({
          options: methods.map((method) => ({
            value: method.id,
            text: starMethodName(method, locale),
          })),
          chosen: starMethod.id,
          choose: (id) => {
            const method = methods.find((each) => each.id === id);
            if (method) choose(method);
          },
        })}
      </label>
      <p part="message">${starMethodSentences(figures, locale).join(' ')}</p>
    </div>
  `;
}
