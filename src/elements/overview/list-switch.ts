import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {CompareScene} from './compare-scene.js';

/**
 * Switch between the data's lists of sectors, one tab stop; nothing if there is only one.
 *
 * @param choose - Called with the id of the taxonomy that the reader takes.
 */
export function listSwitch(
  {scope, locale}: CompareScene,
  choose: (taxonomy: string) => void,
): TemplateResult | typeof nothing {
  const {taxonomies} = scope.figures.dataset;
  if (taxonomies.length < 2) return nothing;
  return html`
    <fieldset class="switch">
      <legend class="visually-hidden">${locale.text('compare.list')}</legend>
      ${taxonomies.map(
        ({id, label, sectors}) => html`
          <label>
            <input
              type="radio"
              name="list"
              value=${id}
              .checked=${live(id === scope.filter.taxonomy)}
              @change=${() => choose(id)}
            />
            <span>
              ${locale.label(label)}
              <small aria-hidden="true">${locale.number(sectors.length)}</small>
            </span>
          </label>
        `,
      )}
    </fieldset>
  `;
}
