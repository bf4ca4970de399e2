import {nothing, svg, type SVGTemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';

import type {ChartColours} from '../../chart/chart-colours.js';
import {chartLabel, chartRing} from '../../chart/chart-parts.js';
import type {LatticeFrame} from '../../chart/lattice.js';
import {latticeFrame, latticeGround, quadrantLabels, regionDot} from '../../chart/lattice-marks.js';
import type {StrengthsCircle, StrengthsScene} from './strengths-scene.js';

/** What the reader does with the dots. */
export interface StrengthsPlotState {
  /** Dot that has the pointer or the focus, here or in another view. */
  readonly pointed: StrengthsCircle | undefined;
  readonly frame: LatticeFrame | undefined;
  /** Code of the one region in the tab order. */
  readonly tabStop: string | undefined;
}

/** Content of the chart: cells, frame, dots as buttons, rings and names. */
export function strengthsPlot(
  {layout, font, circles, selected}: StrengthsScene,
  {pointed, frame, tabStop}: StrengthsPlotState,
  colours: ChartColours,
): SVGTemplateResult {
  return svg`
    ${guard([layout, colours], () => latticeGround(layout, colours))}
    ${guard([layout, colours], () => quadrantLabels(layout, colours))}
    ${frame ? latticeFrame(frame, layout) : nothing}
    ${guard([circles, selected, colours, tabStop], () =>
      repeat(
        circles,
        ({key}) => key,
        (circle) =>
          regionButton(circle, {selected: selected.includes(circle.key), tabStop}, colours),
      ),
    )}
    <g class=${frame ? 'marks many' : 'marks'} aria-hidden="true">
      ${circles.filter(({key}) => selected.includes(key)).map(chartRing)}
    </g>
    <g class="marks" aria-hidden="true">${pointed && chartRing(pointed)}</g>
    <g class="labels" aria-hidden="true">
      ${layout.regions.map(({label}) => label && chartLabel(label, font))}
    </g>
  `;
}

function regionButton(
  circle: StrengthsCircle,
  {selected, tabStop}: {readonly selected: boolean; readonly tabStop: string | undefined},
  colours: ChartColours,
): SVGTemplateResult {
  const {key, highlighted, strong, sentence} = circle;
  return svg`
    <g
      class=${highlighted ? 'bubble' : 'bubble pale'}
      role="button"
      data-key=${key}
      tabindex=${key === tabStop ? 0 : -1}
      aria-pressed=${selected}
      aria-label=${sentence}
    >
      ${regionDot({region: circle, strong, pale: !highlighted}, colours)}
    </g>
  `;
}
