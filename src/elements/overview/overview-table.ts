import {html, nothing, type TemplateResult} from 'lit';

import {overviewTitle, type OverviewScene} from './overview-scene.js';

/** All measures of an overview's industries as a table, largest industry first. */
export function overviewTable(scene: OverviewScene): TemplateResult {
  const {industries, facts, locale} = scene;
  const name = locale.text('labelled', {
    label: locale.text('chart.tableScroll'),
    value: overviewTitle(scene),
  });
  const rows = industries.flatMap(({sector}) => facts.get(sector.key) ?? []);
  const heads = rows[0]?.facts.map(({label}) => label) ?? [];
  return html`
    <div class="scroll" role="region" tabindex="0" aria-label=${name}>
      <table>
        <thead>
          <tr>
            <th scope="col">${locale.text('sector')}</th>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`
              <tr>
                <th scope="row">${row.name}${row.notes.map((note) => aside(note))}</th>
                ${row.facts.map(
                  ({value, basis}) => html`
                    <td>${value}${basis === undefined ? nothing : aside(basis)}</td>
                  `,
                )}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}

/** A remark below a figure, in brackets, or two figures would be heard as one. */
function aside(text: string): TemplateResult {
  return html`<span class="basis">${` (${text})`}</span>`;
}
