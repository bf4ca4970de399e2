import {html, nothing, type TemplateResult} from 'lit';

import type {BubbleFacts} from '../../a11y/bubble-facts.js';

/** Content of the tooltip of one region. */
export function bubbleTooltip({name, place, subject, figures, notes}: BubbleFacts): TemplateResult {
  return html`
    <p class="name">${name}</p>
    <p class="place">${place}</p>
    <p class="subject">${subject}</p>
    <dl>
      ${figures.map(
        ({label, value, sign = value}) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${sign}</dd>
          </div>`,
      )}
    </dl>
    ${
      notes.length === 0
        ? nothing
        : html`<ul>
            ${notes.map((note) => html`<li>${note}</li>`)}
          </ul>`
    }
  `;
}
