import {html, nothing, svg, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import type {ChartColours} from '../../chart/chart-colours.js';
import type {BarScale, CompareLayout} from '../../chart/compare-layout.js';
import type {ComparedSector} from '../../chart/sector-comparison.js';
import {COMPARE_MEASURES, type CompareMeasure} from './compare-measure.js';
import {isChosen, type CompareScene} from './compare-scene.js';
import {
  compareTitle,
  largestHotspot,
  leadingText,
  listName,
  measureName,
  measureText,
  reservation,
} from './compare-words.js';
import {rowMark} from './row-marks.js';
import {tickTexts} from './tick-texts.js';

/** Height of the ticks' words, in CSS pixels. */
const TICKS = 16;

/** Rows of sectors, with the figure of each measure beside its drawing. */
export function compareTable(scene: CompareScene, colours: ChartColours): TemplateResult {
  const {layout, locale, sectors, sort} = scene;
  return html`
    <table class=${classes(layout)}>
      <caption class="visually-hidden">
        ${compareTitle(scene)}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="sector">${locale.text('sector')}</th>
          ${COMPARE_MEASURES.map((measure) => head(measure, scene, sort === measure))}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          sectors,
          ({sector}) => sector.key,
          (sector) => row(sector, scene, colours),
        )}
      </tbody>
    </table>
  `;
}

/** Columns are closer together without bars of change, where there is little room. */
function classes({dense, change}: CompareLayout): string {
  return ['rows', dense ? 'dense' : '', change ? '' : 'tight'].join(' ').trim();
}

function head(measure: CompareMeasure, scene: CompareScene, sorted: boolean): TemplateResult {
  const {layout} = scene;
  const scale = measure === 'change' || measure === 'share' ? layout[measure] : undefined;
  const name = measureName(measure, scene);
  const above = measure === 'share' && scale !== undefined;
  return html`
    <th scope="col" class=${measure} aria-sort=${sorted ? 'descending' : nothing}>
      <span class="pair">
        ${above ? nothing : html`<span class="figure">${name}</span>`}
        ${
          scale === undefined
            ? nothing
            : html`<span class="above">
                ${above ? name : nothing} ${ticks(scale, measure === 'change', scene)}
              </span>`
        }
      </span>
    </th>
  `;
}

function ticks(scale: BarScale, signed: boolean, {locale}: CompareScene): TemplateResult {
  return html`
    <svg class="ticks" width=${scale.width} height=${TICKS} aria-hidden="true">
      ${tickTexts(scale, locale, signed).map(
        ({position, text}) => svg`
          <text x=${position} y="12" text-anchor=${position < 8 ? 'start' : 'middle'}>${text}</text>
        `,
      )}
    </svg>
  `;
}

function row(sector: ComparedSector, scene: CompareScene, colours: ChartColours): TemplateResult {
  const {locale, layout} = scene;
  const {key, label} = sector.sector;
  const largest = largestHotspot(sector, scene);
  const chosen = isChosen(key, scene);
  return html`
    <tr data-key=${key} class=${chosen ? 'chosen' : nothing}>
      <th scope="row" class="sector">
        <button
          type="button"
          class="name plain"
          value=${key}
          aria-pressed=${chosen}
          title=${locale.label(label)}
        >
          ${layout.dense ? listName(sector.sector, locale) : locale.label(label)}
        </button>
        ${
          largest === undefined || layout.dense
            ? nothing
            : html`<small>${locale.text('compare.largest', {region: largest})}</small>`
        }
      </th>
      ${COMPARE_MEASURES.map((measure) => cell(measure, sector, scene, colours))}
    </tr>
  `;
}

function cell(
  measure: CompareMeasure,
  sector: ComparedSector,
  scene: CompareScene,
  colours: ChartColours,
): TemplateResult {
  const mark = rowMark(measure, sector, scene, colours);
  const leading = measure === 'share' ? leadingText(sector, scene) : '';
  const letter = reservation(measure, sector);
  return html`
    <td class=${measure} title=${leading || nothing}>
      <span class="pair">
        <span class="figure"
          >${measureText(measure, sector, scene.locale)}${letter ? `\u00a0${letter}` : nothing}</span
        >
        ${
          mark === undefined
            ? nothing
            : html`<svg width=${mark.width} height=${mark.height} aria-hidden="true">
                ${mark.content}
              </svg>`
        }
      </span>
    </td>
  `;
}
