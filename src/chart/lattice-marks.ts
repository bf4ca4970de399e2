import {svg, type SVGTemplateResult} from 'lit';

import type {ChartColours} from './chart-colours.js';
import {frameBox, type LatticeFrame} from './lattice.js';
import type {PlacedRegion, StrengthsLayout} from './strengths-layout.js';

/** Size of the words, in CSS pixels, where no style sheet has another. */
const SIZE = 12;
/** Side of a frame's handle, in CSS pixels. */
const HANDLE = 8;

/** Zone of the strong regions, lines between cells, medians and numbers. */
export function latticeGround(
  {lattice, divide, xTicks, yTicks}: StrengthsLayout,
  {zone, line, ink, muted, palette}: ChartColours,
): SVGTemplateResult {
  const {plot, cellHeight, most} = lattice;
  const rows = Array.from(
    {length: most.crossSectoral},
    (_, at) => plot.bottom - (at + 1) * cellHeight,
  );
  return svg`
    <g part="axis" class="axis" aria-hidden="true">
      <rect class="zone" x=${divide.x} y=${plot.top}
        width=${plot.right - divide.x} height=${divide.y - plot.top} fill=${zone} />
      ${rows.map(
        (y) =>
          svg`<line class="grid" x1=${plot.left} x2=${plot.right} y1=${y} y2=${y} stroke=${line} />`,
      )}
      <line class="origin" x1=${plot.left} x2=${plot.right} y1=${plot.bottom} y2=${plot.bottom}
        stroke=${palette.hairline} />
      <line class="divide" x1=${divide.x} x2=${divide.x} y1=${plot.top} y2=${plot.bottom}
        stroke=${ink} stroke-dasharray="1.5 3" />
      <line class="divide" x1=${plot.left} x2=${plot.right} y1=${divide.y} y2=${divide.y}
        stroke=${ink} stroke-dasharray="1.5 3" />
      ${yTicks.map(
        ({position, text}) => svg`<text x=${plot.left - 8} y=${position + 4} font-size=${SIZE}
          fill=${muted} text-anchor="end">${text}</text>`,
      )}
      ${xTicks.map(
        ({position, text}) => svg`<text x=${position} y=${plot.bottom + 16} font-size=${SIZE}
          fill=${muted} text-anchor="middle">${text}</text>`,
      )}
    </g>
  `;
}

/** Names of the quadrants outside the cells, each with its note. */
export function quadrantLabels(
  {quadrants}: StrengthsLayout,
  {ink, muted}: ChartColours,
): SVGTemplateResult {
  return svg`
    <g class="quadrants-in" aria-hidden="true">
      ${quadrants.map(
        ({x, y, anchor, name, note}) => svg`
          <text class="name" x=${x} y=${y} font-size=${SIZE} font-weight="bold" fill=${ink}
            text-anchor=${anchor}>${name}</text>
          <text class="note" x=${x} y=${y + 15} font-size=${SIZE} fill=${muted}
            text-anchor=${anchor}>${note}</text>
        `,
      )}
    </g>
  `;
}

/** Options of {@link regionDot}. */
export interface RegionDot {
  readonly region: Pick<PlacedRegion, 'cx' | 'cy' | 'radius'>;
  /** Whether the region is strong in both. */
  readonly strong: boolean;
  /** Whether others stand out from it. */
  readonly pale: boolean;
}

/** Dot of a region. */
export function regionDot(
  {region: {cx, cy, radius}, strong, pale}: RegionDot,
  {palette}: ChartColours,
): SVGTemplateResult {
  const blue = palette.quotient[1] ?? palette.bubble;
  const fill = pale ? palette.paper : strong ? blue : palette.quiet;
  const stroke = strong ? blue : palette.hairline;
  return svg`<circle
    part="circle"
    class=${strong ? 'disc strong' : 'disc'}
    cx=${cx} cy=${cy} r=${radius - 0.3}
    fill=${fill} stroke=${stroke} stroke-width="0.6"
  />`;
}

/** Frame around chosen cells, with a handle at each corner. */
export function latticeFrame(
  frame: LatticeFrame,
  {lattice}: Pick<StrengthsLayout, 'lattice'>,
): SVGTemplateResult {
  const {left, top, right, bottom} = frameBox(lattice, frame);
  const corners = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ] as const;
  return svg`
    <g class="frame" aria-hidden="true">
      <rect class="framed" x=${left} y=${top} width=${right - left} height=${bottom - top} />
      ${corners.map(
        ([x, y]) => svg`<rect class="handle" x=${x - HANDLE / 2} y=${y - HANDLE / 2}
          width=${HANDLE} height=${HANDLE} />`,
      )}
    </g>
  `;
}
