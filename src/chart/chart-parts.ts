import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';

import type {Circle} from '../cartography/projection/box.js';
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

/** Reactions to the pointer and the keyboard. */
export type PlotReactions = Pick<
  ChartPointerController,
  'onPointerDown' | 'onPointerMove' | 'onClick' | 'onKeyDown'
>;

/**
 * The drawing of a chart whose circles respond to pointer and keyboard.
 *
 * @param reactions - Those of the pointer's controller, or others that call them.
 */
export function chartPlot(
  {title, width, height, pointer}: Plot,
  content: SVGTemplateResult,
  reactions: PlotReactions = pointer,
): TemplateResult {
  return html`
    <svg
      class="plot"
      role="group"
      aria-label=${title}
      width=${width}
      height=${height}
      @pointerdown=${reactions.onPointerDown}
      @pointermove=${reactions.onPointerMove}
      @pointerleave=${pointer.onPointerLeave}
      @click=${reactions.onClick}
      @keydown=${reactions.onKeyDown}
      @focusin=${pointer.onFocusIn}
      @focusout=${pointer.onFocusOut}
    >
      ${content}
    </svg>
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
