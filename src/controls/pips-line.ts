import {html, type TemplateResult} from 'lit';

import type {Locale} from '../locale/locale.js';
import type {NamedPip} from '../locale/star-method-text.js';

/**
 * The named criteria of stars, filled or hollow, in one order; in words for screen readers.
 *
 * @param pips - In the order of the method.
 */
export function pipsLine(pips: readonly NamedPip[], locale: Locale): TemplateResult {
  return html`<ul class="pips">
    ${pips.map(
      ({name, met}) =>
        html`<li class=${met ? 'met' : 'unmet'}>
          <span aria-hidden="true">${met ? '★' : '☆'} ${name}</span
          ><span class="visually-hidden"
            >${locale.text(met ? 'star.met' : 'star.unmet', {name})}</span
          >
        </li>`,
    )}
  </ul>`;
}
