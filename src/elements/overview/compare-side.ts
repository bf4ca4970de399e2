import {html, nothing, svg, type TemplateResult} from 'lit';

import {symbolScale} from '../../cartography/bubbles/symbol-scale.js';
import type {ChartColours} from '../../chart/chart-colours.js';
import {quotientColour} from '../../chart/compare-marks.js';
import {landShape, placesMap} from '../../chart/places-map.js';
import type {Bubbles} from '../../view/bubbles.js';
import {comparedCriterion, type ComparedSector} from '../../chart/sector-comparison.js';
import {hotspotView} from '../../view/hotspot-view.js';
import type {CompareScene} from './compare-scene.js';
import {quotientKey} from './quotient-key.js';

const SIZE = {width: 272, height: 252};
/** Radius of the circle of the sector's largest region, in CSS pixels. */
const RADIUS = 14;

/** Map of one sector beside the rows: its hotspots in colour, all other regions as rings. */
export function compareSide(
  sector: ComparedSector,
  scene: CompareScene,
  colours: ChartColours,
): TemplateResult {
  const {scope, locale} = scene;
  const {figures, filter} = scope;
  const {key, label} = sector.sector;
  const criterion = comparedCriterion(filter);
  const view = hotspotView(figures, {
    ...filter,
    sectors: [key],
    criterion,
    size: 'employment',
    colour: 'quotient',
  });
  const share = view.bubbles.sum / sector.employment;
  return html`
    <h3>
      ${locale.text('labelled', {
        label: locale.label(label),
        value: locale.text('hotspots', {count: sector.hotspots.length}),
      })}
    </h3>
    <p class="note">
      ${locale.text('labelled', {
        label: locale.text('key.share'),
        value: locale.percent(share, {decimals: 0}),
      })}
    </p>
    <svg class="places" width=${SIZE.width} height=${SIZE.height} aria-hidden="true">
      ${circles({hotspots: view.bubbles, others: view.others?.bubbles}, scene, colours)}
    </svg>
    <ul class="key">
      <li>${sign(true, colours)}${locale.text('compare.hotspot')}</li>
      ${view.others ? html`<li>${sign(false, colours)}${locale.text('compare.other')}</li>` : nothing}
    </ul>
    ${quotientKey(scene, colours)}
  `;
}

function circles(
  {hotspots, others}: {readonly hotspots: Bubbles; readonly others: Bubbles | undefined},
  {scope}: CompareScene,
  colours: ChartColours,
): unknown {
  const {regions} = scope.figures.dataset;
  const {palette} = colours;
  const map = placesMap(SIZE, regions);
  const maximum = Math.max(hotspots.value[0] ?? 0, others?.value[0] ?? 0);
  const radius = symbolScale({maximum, maximumRadius: RADIUS});
  const all = (bubbles: Bubbles, draw: (x: number, y: number, r: number, at: number) => unknown) =>
    Array.from(bubbles.region, (region, at) => {
      const place = regions[region];
      const position = place && map.position(place);
      return position && draw(...position, radius(bubbles.value[at]), at);
    });
  return svg`
    ${landShape(map, palette)}
    ${
      others &&
      all(
        others,
        (x, y, r) =>
          svg`<circle class="other" cx=${x} cy=${y} r=${r} fill="none" stroke=${palette.hairline} stroke-width="0.8" />`,
      )
    }
    ${all(
      hotspots,
      (x, y, r, at) =>
        svg`<circle class="mark" cx=${x} cy=${y} r=${r} fill=${quotientColour(hotspots.quotient[at] ?? NaN, palette)} stroke=${palette.rim} stroke-width="0.8" />`,
    )}
  `;
}

function sign(filled: boolean, {palette}: ChartColours): TemplateResult {
  return html`
    <svg width="12" height="12" aria-hidden="true">
      ${
        filled
          ? svg`<circle class="mark" cx="6" cy="6" r="5.5" fill=${palette.quotient[1] ?? palette.bubble} />`
          : svg`<circle class="other" cx="6" cy="6" r="5" fill="none" stroke=${palette.hairline} />`
      }
    </svg>
  `;
}
