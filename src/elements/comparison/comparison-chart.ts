import {html, nothing, svg, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import type {ChartColours} from '../../chart/chart-colours.js';
import {comparisonMarks, ENDS, placedRow} from './comparison-marks.js';
import {spreadText} from './comparison-measure.js';
import type {ComparisonRow} from './comparison-rows.js';
import {comparisonScale, type ComparisonScale} from './comparison-scale.js';
import type {ComparisonScene} from './comparison-scene.js';
import {comparisonTitle, rowText, sectorName, tickText} from './comparison-words.js';

/** Room, colours and callback of {@link comparisonChart}. */
export interface ComparisonChartOptions {
  /** Width of the whole chart, in CSS pixels. */
  readonly width: number;
  /** Size of the page's text as a multiple of the usual one, from 1. */
  readonly textScale: number;
  readonly colours: ChartColours;
  /** Colour of hollow discs. */
  readonly ground: string;
  readonly choose: (sector: string) => void;
}

/** Widths of names and of differences, and the width below which names are above their drawings. */
const NAME = 168;
const DIFFERENCE = 84;
const NARROW = 460;

/** A row for each sector: its name, the regions' discs on one scale, and their difference. */
export function comparisonChart(
  scene: ComparisonScene,
  options: ComparisonChartOptions,
): TemplateResult {
  const {rows, measure, regions} = scene;
  const {width, textScale} = options;
  const narrow = width < NARROW * textScale;
  const compared = regions.length > 1;
  const beside = (narrow ? 0 : NAME * textScale) + (compared ? DIFFERENCE * textScale : 0);
  const scale = comparisonScale(rows, measure, Math.max(80, width - beside - 2 * ENDS));
  const shown = {...scene, ...options, scale, narrow, compared};
  return html`
    <table class=${narrow ? 'chart narrow' : 'chart'}>
      <caption class="visually-hidden">
        ${comparisonTitle(scene)}
      </caption>
      ${renderHead(shown)}
      <tbody>
        ${repeat(
          rows,
          ({sector}) => sector.key,
          (row) => renderRow(row, shown),
        )}
      </tbody>
    </table>
  `;
}

function renderHead(scene: RowScene): TemplateResult {
  const {locale, scale, narrow, compared, textScale} = scene;
  const wide = (width: number): number => Math.ceil(width * textScale);
  return html`
    <thead>
      <tr>
        <th scope="col" width=${narrow ? nothing : wide(NAME)}>
          <span class=${narrow ? 'visually-hidden' : nothing}>${locale.text('sector')}</span>
          ${narrow ? axis(scene, scale) : nothing}
        </th>
        ${
          narrow
            ? nothing
            : html`<th scope="col" class="drawn">
                <span class="visually-hidden">${comparisonTitle(scene)}</span>
                ${axis(scene, scale)}
              </th>`
        }
        ${
          compared
            ? html`<th scope="col" class="difference" width=${wide(DIFFERENCE)}>
                ${locale.text('comparison.difference')}
              </th>`
            : nothing
        }
      </tr>
    </thead>
  `;
}

interface RowScene extends ComparisonScene, ComparisonChartOptions {
  readonly scale: ComparisonScale;
  readonly narrow: boolean;
  /** Whether there is a column of differences. */
  readonly compared: boolean;
}

function renderRow(row: ComparisonRow, scene: RowScene): TemplateResult {
  const {locale, measure, narrow, compared, choose} = scene;
  const {sector, chosen, difference} = row;
  const drawing = html`
    <span class="visually-hidden">${rowText(row, scene)}</span> ${drawn(row, scene)}
  `;
  return html`
    <tr part="row" class=${chosen ? 'chosen' : ''}>
      <th scope="row">
        <button
          type="button"
          class="plain name"
          value=${sector.key}
          aria-pressed=${chosen}
          @click=${() => choose(sector.key)}
        >
          ${sectorName(sector, locale)}
        </button>
        ${narrow ? drawing : nothing}
      </th>
      ${narrow ? nothing : html`<td class="drawn">${drawing}</td>`}
      ${
        compared
          ? html`<td class="difference">${spreadText(measure, difference, locale)}</td>`
          : nothing
      }
    </tr>
  `;
}

function drawn(row: ComparisonRow, {scale, colours, ground}: RowScene): TemplateResult {
  const placed = placedRow(row, scale);
  return html`
    <svg width=${scale.width + 2 * ENDS} height=${placed.height} aria-hidden="true">
      ${comparisonMarks(placed, scale, colours, ground)}
    </svg>
  `;
}

function axis({measure, locale}: ComparisonScene, scale: ComparisonScale): TemplateResult {
  const {ticks, position, width} = scale;
  return html`
    <svg class="axis" width=${width + 2 * ENDS} height="18" aria-hidden="true">
      ${ticks.map((value, at) => {
        const last = at === ticks.length - 1;
        const anchor = last ? 'end' : at === 0 ? 'start' : 'middle';
        const x = position(value) + (last ? 2 * ENDS : at === 0 ? 0 : ENDS);
        return svg`<text x=${x} y="13" text-anchor=${anchor}>${tickText(
          measure,
          {value, last},
          locale,
        )}</text>`;
      })}
    </svg>
  `;
}
