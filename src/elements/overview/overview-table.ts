import {html, nothing, type TemplateResult} from 'lit';

import {industryFigures} from '../../view/industry-figures.js';
import type {CompareScene} from './compare-scene.js';
import {compareTitle} from './compare-words.js';
import {industryFacts, type IndustryFacts} from './industry-facts.js';

/** All measures of a comparison's sectors as a table, in the order of its rows. */
export function overviewTable(scene: CompareScene): TemplateResult {
  const {sectors, scope, locale} = scene;
  const figures = new Map(
    industryFigures(scope.figures, scope.filter).map((each) => [each.sector.key, each]),
  );
  const rows = sectors.flatMap(({sector}) => {
    const industry = figures.get(sector.key);
    return industry === undefined ? [] : [industryFacts(industry, scope, locale)];
  });
  const heads = rows[0]?.facts.map(({label}) => label) ?? [];
  const name = locale.text('labelled', {
    label: locale.text('chart.tableScroll'),
    value: compareTitle(scene),
  });
  return html`
    <div class="scroll" role="region" tabindex="0" aria-label=${name}>
      <table class="all">
        <thead>
          <tr>
            <th scope="col">${locale.text('sector')}</th>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(tableRow)}
        </tbody>
      </table>
    </div>
  `;
}

function tableRow({name, notes, facts}: IndustryFacts): TemplateResult {
  return html`
    <tr>
      <th scope="row">${name}${notes.map((note) => aside(note))}</th>
      ${facts.map(
        ({value, basis}) => html`
          <td>${value}${basis === undefined ? nothing : aside(basis)}</td>
        `,
      )}
    </tr>
  `;
}

/** A remark below a figure, in brackets, or two figures would be heard as one. */
function aside(text: string): TemplateResult {
  return html`<span class="basis">${` (${text})`}</span>`;
}
