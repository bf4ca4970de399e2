import {html, type TemplateResult} from 'lit';

import {MOST, type ComparisonScene} from './comparison-scene.js';

/** How many regions are selected, and what to do if there are too few or too many. */
export function comparisonState({regions, more, locale}: ComparisonScene): TemplateResult {
  const count = regions.length + more;
  const texts = [
    locale.text('regions.chosen', {count, most: MOST}),
    ...(count === 0 ? [locale.text('comparison.none')] : []),
    ...(count === 1 ? [locale.text('comparison.one')] : []),
    ...(more > 0 ? [locale.text('profile.notShown', {count: more})] : []),
    ...(count >= MOST ? [locale.text('profile.most', {count: MOST})] : []),
  ];
  return html`
    <div part="message" role="status">${texts.map((text) => html`<p>${text}</p>`)}</div>
  `;
}
