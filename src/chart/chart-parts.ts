import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';

import {legendValues} from '../cartography/bubbles/legend-values.js';
import {nestedCircles} from '../cartography/bubbles/nested-circles.js';
import {symbolScale} from '../cartography/bubbles/symbol-scale.js';
import type {Circle} from '../cartography/projection/box.js';
import type {Locale} from '../locale/locale.js';
import type {ChartFrame} from './chart-frame.js';
import type {ChartPointerController} from './chart-pointer-controller.js';
import type {PlacedLabel} from './label-placement.js';
import type {LabelFont} from './label-shapes.js';

/** Text by which the host's size controller measures the font. */
export const ruler: TemplateResult = html`
  <svg class="ruler" aria-hidden="true"><text></text></svg>
`;

/** Options of {@link chartPlot}. */
export interface Plot {
  /** Accessible name of the chart as a whole. */
  readonly title: string;
  /** In CSS pixels. */
  readonly width: number;
  /** In CSS pixels. */
  readonly height: number;
  readonly pointer: ChartPointerController;
}

/** The drawing of a chart whose circles respond to pointer and keyboard. */
export function chartPlot(
  {title, width, height, pointer}: Plot,
  content: SVGTemplateResult,
): TemplateResult {
  return html`
    <svg
      class="plot"
      role="group"
      aria-label=${title}
      width=${width}
      height=${height}
      @pointerdown=${pointer.onPointerDown}
      @pointermove=${pointer.onPointerMove}
      @pointerleave=${pointer.onPointerLeave}
      @click=${pointer.onClick}
      @keydown=${pointer.onKeyDown}
      @focusin=${pointer.onFocusIn}
      @focusout=${pointer.onFocusOut}
    >
      ${content}
    </svg>
  `;
}

/** Lines and numbers of both axes. */
export function chartAxes({plot, xTicks, yTicks}: ChartFrame, font: LabelFont): SVGTemplateResult {
  const below = plot.bottom + 6 + font.lineHeight * 0.8;
  return svg`
    <g part="axis" class="axis" aria-hidden="true">
      ${yTicks.map(
        ({position, text, isOrigin}) => svg`
          <line class=${isOrigin ? 'origin' : 'grid'}
            x1=${plot.left} x2=${plot.right} y1=${position} y2=${position} />
          <text x=${plot.left - 6} y=${position + font.lineHeight * 0.3} text-anchor="end">${text}</text>
        `,
      )}
      ${xTicks.map(
        ({position, text, isOrigin}) => svg`
          <line class=${isOrigin ? 'origin' : 'grid'}
            x1=${position} x2=${position} y1=${plot.top} y2=${plot.bottom} />
          <text x=${position} y=${below} text-anchor="middle">${text}</text>
        `,
      )}
    </g>
  `;
}

/** Text of a label in its place, with its leader line. */
export function chartLabel(
  {lines, box, leader, inside}: PlacedLabel,
  {lineHeight}: LabelFont,
  fill?: string,
): SVGTemplateResult {
  const centre = (box.left + box.right) / 2;
  return svg`
    ${
      leader &&
      svg`<line class="leader" x1=${leader.x1} y1=${leader.y1} x2=${leader.x2} y2=${leader.y2} />`
    }
    <text
      part="label"
      class=${inside ? 'inside' : 'outside'}
      text-anchor="middle"
      fill=${(inside && fill) || nothing}
    >${lines.map(
      (line, at) => svg`<tspan x=${centre} y=${box.top + (at + 0.8) * lineHeight}>${line}</tspan>`,
    )}</text>
  `;
}

/** Ring around a circle that is pointed at, focused or chosen: halo, ring, halo. */
export function chartRing({cx, cy, radius}: Circle): SVGTemplateResult {
  return svg`
    <circle class="halo" cx=${cx} cy=${cy} r=${radius + 2} />
    <circle class="ring" cx=${cx} cy=${cy} r=${radius + 2} />
  `;
}

/** Options of {@link sizeLegend}. */
export interface SizeLegend {
  /** Total that the largest circle of the scale represents. */
  readonly maximum: number;
  readonly maximumRadius: number;
  /** Measure that the area represents. */
  readonly measure: string;
}

/** Legend of nested circles with round values. */
export function sizeLegend(
  {maximum, maximumRadius, measure}: SizeLegend,
  {font, locale}: {readonly font: LabelFont; readonly locale: Locale},
): TemplateResult {
  const {lineHeight} = font;
  const values = legendValues(maximum, {maximumRadius, labelHeight: lineHeight});
  const circles = nestedCircles(values, symbolScale({maximum, maximumRadius}));
  const largest = circles[0]?.radius ?? 0;
  const texts = circles.map(({value}) => locale.number(value));
  const width = 2 * largest + 14 + Math.max(0, ...texts.map(font.textWidth)) + 2;
  const base = 2 * largest + lineHeight;
  return html`
    <figure class="sizes">
      <figcaption>${locale.text('chart.area', {measure})}</figcaption>
      <svg
        width=${width}
        height=${base + 2}
        role="img"
        aria-label=${texts.join(locale.text('clauses'))}
      >
        ${circles.map(
          ({radius, top}, at) => svg`
            <circle cx=${largest + 1} cy=${base - radius} r=${radius} />
            <line x1=${largest + 1} x2=${2 * largest + 10} y1=${base - top} y2=${base - top} />
            <text x=${2 * largest + 14} y=${base - top + lineHeight * 0.3}>${texts[at]}</text>
          `,
        )}
      </svg>
    </figure>
  `;
}
