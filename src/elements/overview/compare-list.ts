import {html, nothing, svg, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import type {ChartColours} from '../../chart/chart-colours.js';
import {placesMarks, zeroBar} from '../../chart/compare-marks.js';
import type {BarScale} from '../../chart/compare-layout.js';
import type {ComparedSector} from '../../chart/sector-comparison.js';
import {COMPARE_MEASURES, comparedValue, type CompareMeasure} from './compare-measure.js';
import {isChosen, type CompareScene} from './compare-scene.js';
import {largestHotspot, listName, measureName, measureText, reservation} from './compare-words.js';

/** Height of a bar's drawing, in CSS pixels. */
const BAR = 10;

/** Reactions and state of a list. */
export interface CompareListContext {
  /** Key of the sector whose row is open. */
  readonly opened: string | undefined;
  readonly show: (key: string) => void;
}

/** Sectors ranked by one measure, each with a bar from zero; one row opens with all measures. */
export function compareList(
  scene: CompareScene,
  colours: ChartColours,
  context: CompareListContext,
): TemplateResult {
  const {sectors, sort, layout} = scene;
  const most = Math.max(...sectors.map((each) => Math.abs(comparedValue(sort, each)) || 0), 0);
  const {width} = layout.employment;
  const scale = {width, ticks: [], position: (value: number) => (value / (most || 1)) * width};
  return html`
    <ul class="list">
      ${repeat(
        sectors,
        ({sector}) => sector.key,
        (sector) => item(sector, {...scene, scale, colours, context}),
      )}
    </ul>
  `;
}

interface ItemScene extends CompareScene {
  readonly scale: BarScale;
  readonly colours: ChartColours;
  readonly context: CompareListContext;
}

function item(sector: ComparedSector, scene: ItemScene): TemplateResult {
  const {locale, sort, scale, colours, context} = scene;
  const {key} = sector.sector;
  const opened = key === context.opened;
  const value = comparedValue(sort, sector);
  const fill = sort === 'change' ? (value < 0 ? colours.loss : colours.gain) : colours.size;
  const chosen = isChosen(key, scene) ? 'chosen' : '';
  return html`
    <li data-key=${key} class=${opened ? `opened ${chosen}` : chosen || nothing}>
      <button type="button" class="name plain" value=${key} aria-expanded=${opened}>
        <span>${listName(sector.sector, locale)}</span>
        <span class="figure"> ${measureText(sort, sector, locale)}${sup(sort, sector)} </span>
        <span class="visually-hidden">${measureName(sort, scene)}</span>
        <svg width=${scale.width} height=${BAR} aria-hidden="true">
          ${zeroBar(Math.abs(value), {scale, height: BAR, fill})}
        </svg>
      </button>
      ${opened ? details(sector, scene) : nothing}
    </li>
  `;
}

function details(sector: ComparedSector, scene: ItemScene): TemplateResult {
  const {locale, sort, places, scope, colours, context} = scene;
  const {regions} = scope.figures.dataset;
  const largest = largestHotspot(sector, scene);
  const shown = sector.hotspots.flatMap((region) => regions[region] ?? []);
  return html`
    <div class="details">
      <svg width=${places.size.width} height=${places.size.height} aria-hidden="true">
        ${svg`${placesMarks(shown, places, colours)}`}
      </svg>
      <dl>
        ${COMPARE_MEASURES.filter((measure) => measure !== sort).map(
          (measure) => html`
            <div>
              <dt>${measureName(measure, scene)}</dt>
              <dd>${measureText(measure, sector, locale)}${sup(measure, sector)}</dd>
            </div>
          `,
        )}
      </dl>
      ${
        largest === undefined
          ? nothing
          : html`<p>${locale.text('compare.largest', {region: largest})}</p>`
      }
      <button type="button" class="show" @click=${() => context.show(sector.sector.key)}>
        ${locale.text('compare.showOnMap')}
      </button>
    </div>
  `;
}

function sup(measure: CompareMeasure, sector: ComparedSector): string {
  const letter = reservation(measure, sector);
  return letter && `\u00a0${letter}`;
}
