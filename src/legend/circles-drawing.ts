import {svg} from 'lit';

import {roughWidth, type DrawingStyle, type LegendDrawing} from './legend-drawing.js';
import type {SizedCircle} from './legend-sizes.js';

/** Length of the dotted leads beyond the widest circle, and room before a label, in user units. */
const LEAD = 12;
const ROOM = 4;

/** Nested circles of round values on a common base, each with a dotted lead to its label. */
export function circlesDrawing(
  circles: readonly SizedCircle[],
  {size, colour, muted}: DrawingStyle,
): LegendDrawing {
  const widest = circles[0]?.radius ?? 0;
  const centre = widest + 1;
  const base = 2 * widest + size / 2 + 1;
  const end = 2 * widest + LEAD;
  const longest = Math.max(0, ...circles.map(({text}) => roughWidth(text, size)));
  const content = svg`${circles.map(
    ({radius, top, text}) => svg`
      <circle
        part="circle"
        cx=${centre}
        cy=${base - radius}
        r=${radius}
        fill="none"
        stroke=${muted}
        stroke-width="0.9"
      ></circle>
      <line
        x1=${centre}
        x2=${end}
        y1=${base - top}
        y2=${base - top}
        stroke=${muted}
        stroke-width="0.9"
        stroke-dasharray="1.5 2"
      ></line>
      <text x=${end + ROOM} y=${base - top + size * 0.35} font-size=${size} fill=${colour}>${text}</text>
    `,
  )}`;
  return {content, width: end + ROOM + longest, height: circles.length > 0 ? base + 1 : 0};
}
