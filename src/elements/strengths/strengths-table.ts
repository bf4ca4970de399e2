import {html, type TemplateResult} from 'lit';

import {strengthsFacts, strengthsHeads} from './strengths-facts.js';
import type {StrengthsScene} from './strengths-scene.js';

/** Figures of all regions as a table, the strongest first, incomplete ones last. */
export function strengthsTable(scene: StrengthsScene): TemplateResult {
  const {strengths, locale} = scene;
  const {sectoral, crossSectoral, complete, missing} = strengths;
  const sum = (at: number): number => (sectoral[at] ?? 0) + (crossSectoral[at] ?? 0);
  const strongest = [...complete].sort((one, other) => sum(other) - sum(one));
  return html`
    <div class="scroll" role="region" tabindex="0" aria-label=${locale.text('chart.tableScroll')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${locale.text('region')}</th>
            ${strengthsHeads(scene).map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${[...strongest, ...missing].map((at) => {
            const {name, place, facts} = strengthsFacts(at, scene);
            return html`
              <tr>
                <th scope="row">${name} <span class="basis">${place}</span></th>
                ${facts.map(({value}) => html`<td>${value}</td>`)}
              </tr>
            `;
          })}
        </tbody>
      </table>
    </div>
  `;
}
