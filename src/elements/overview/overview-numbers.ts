import {html, nothing, type TemplateResult} from 'lit';

import type {OverviewScene} from './overview-scene.js';

/** Names of the industries that have but a number in the chart. */
export function overviewNumbers({
  layout,
  facts,
  locale,
}: OverviewScene): TemplateResult | typeof nothing {
  const numbered = layout.industries.filter(({number}) => number !== undefined);
  if (numbered.length === 0) return nothing;
  return html`
    <ul class="numbers" aria-label=${locale.text('overview.numbers')}>
      ${numbered.map(
        ({key, number}) =>
          html`<li><span class="number">${number}</span>${facts.get(key)?.name}</li>`,
      )}
    </ul>
  `;
}
