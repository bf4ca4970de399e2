import {html, nothing, type TemplateResult} from 'lit';

import {qualityTexts} from '../../locale/quality-text.js';
import {spreadText} from './comparison-measure.js';
import type {ComparedFigure, ComparisonRow} from './comparison-rows.js';
import type {ComparisonScene} from './comparison-scene.js';
import {comparisonTitle, figureText, sectorName} from './comparison-words.js';

/** All figures of a comparison, with their quality: a column for each region. */
export function comparisonTable(scene: ComparisonScene): TemplateResult {
  const {all, regions, locale} = scene;
  const compared = regions.length > 1;
  return html`
    <div class="scroll" role="region" aria-label=${locale.text('chart.tableScroll')} tabindex="0">
      <table>
        <caption>
          ${comparisonTitle(scene)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${locale.text('sector')}</th>
            ${regions.map(({name}) => html`<th scope="col">${locale.label(name)}</th>`)}
            ${
              compared
                ? html`<th scope="col">${locale.text('comparison.difference')}</th>`
                : nothing
            }
          </tr>
        </thead>
        <tbody>
          ${all.map((row) => renderRow(row, scene, compared))}
        </tbody>
      </table>
    </div>
  `;
}

function renderRow(
  {sector, figures, difference}: ComparisonRow,
  {measure, locale}: ComparisonScene,
  compared: boolean,
): TemplateResult {
  const cell = (figure: ComparedFigure): TemplateResult => {
    const quality = Number.isNaN(figure.value) ? [] : qualityTexts(figure, locale);
    return html`
      <td>
        ${figureText(measure, figure, locale)}
        ${
          quality.length === 0
            ? nothing
            : html`<small class="basis" part="quality"
                >${quality.join(locale.text('separator'))}</small
              >`
        }
      </td>
    `;
  };
  return html`
    <tr>
      <th scope="row">${sectorName(sector, locale)}</th>
      ${figures.map(cell)}
      ${compared ? html`<td>${spreadText(measure, difference, locale)}</td>` : nothing}
    </tr>
  `;
}
