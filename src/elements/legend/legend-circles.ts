import {html, svg, type TemplateResult} from 'lit';

import {legendValues} from '../../cartography/bubbles/legend-values.js';
import {nestedCircles} from '../../cartography/bubbles/nested-circles.js';
import {symbolScale} from '../../cartography/bubbles/symbol-scale.js';
import type {Locale} from '../../locale/locale.js';

/** What the nested circles show. */
export interface CirclesScene {
  /** Value of the largest circle of the map. */
  readonly maximum: number;
  /** Its radius, in CSS pixels. */
  readonly maximumRadius: number;
  /** Text of the labels, in CSS pixels. */
  readonly textSize: number;
  readonly locale: Locale;
}

const stroke = 1;
/** From the widest circle to the labels, in CSS pixels. */
const leader = 12;
/** From one label to the next, as a share of the text size. */
const lineHeight = 4 / 3;
/** A digit is about so wide, as a share of the text size. */
const digitWidth = 0.62;

/** Circles of round values within each other, of the sizes that the map draws. */
export function legendCircles({
  maximum,
  maximumRadius,
  textSize,
  locale,
}: CirclesScene): TemplateResult {
  const scale = symbolScale({maximum, maximumRadius});
  const labelHeight = lineHeight * textSize;
  const circles = nestedCircles(legendValues(maximum, {maximumRadius, labelHeight}), scale);
  const texts = circles.map(({value}) => locale.number(value));
  const widest = circles[0]?.radius ?? 0;
  const base = 2 * widest + textSize / 2 + stroke;
  const centre = widest + stroke;
  const labels = 2 * widest + leader;
  const width =
    labels + 4 + Math.max(...texts.map((text) => text.length), 0) * textSize * digitWidth;
  return html`
    <svg
      part="circles"
      role="img"
      aria-label=${locale.text('legend.circles', {list: texts.join(locale.text('separator'))})}
      width=${width}
      height=${base + stroke}
    >
      ${circles.map(
        ({radius, top}, at) => svg`
          <circle part="circle" cx=${centre} cy=${base - radius} r=${radius} />
          <line x1=${centre} x2=${labels} y1=${base - top} y2=${base - top} />
          <text x=${labels + 4} y=${base - top} dy="0.35em" font-size=${textSize}>
            ${texts[at]}
          </text>
        `,
      )}
    </svg>
  `;
}
