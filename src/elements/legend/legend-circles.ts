import {html, svg, type TemplateResult} from 'lit';

import type {LegendSizes} from '../../legend/legend-sizes.js';

const stroke = 1;
/** Distance from the widest circle to the labels, in CSS pixels. */
const leader = 12;
/** Approximate width of a digit, as a share of the text size. */
const digitWidth = 0.62;

/**
 * Nested circles of round values, with their labels.
 *
 * @param textSize - Size of the labels, in CSS pixels.
 */
export function legendCircles(
  {circles, description}: LegendSizes,
  textSize: number,
): TemplateResult {
  const widest = circles[0]?.radius ?? 0;
  const base = 2 * widest + textSize / 2 + stroke;
  const centre = widest + stroke;
  const labels = 2 * widest + leader;
  const longest = Math.max(...circles.map(({text}) => text.length), 0);
  return html`
    <svg
      part="circles"
      role="img"
      aria-label=${description}
      width=${labels + 4 + longest * textSize * digitWidth}
      height=${base + stroke}
    >
      ${circles.map(
        ({radius, top, text}) => svg`
          <circle part="circle" cx=${centre} cy=${base - radius} r=${radius} />
          <line x1=${centre} x2=${labels} y1=${base - top} y2=${base - top} />
          <text x=${labels + 4} y=${base - top} dy="0.35em" font-size=${textSize}>
            ${text}
          </text>
        `,
      )}
    </svg>
  `;
}
