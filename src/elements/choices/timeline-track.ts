import {nothing, svg, type SVGTemplateResult} from 'lit';

import type {Locale} from '../../locale/locale.js';
import type {YearTick} from '../../chart/year-ticks.js';

/** Distance of the rail from the top; like the slider, it grows with the reader's text size. */
const RAIL = '1.25rem';
/** Distance of the labels' baseline from the top. */
const LABELS = '3.125rem';

/**
 * Rail of a timeline with a mark for each year, hollow for a partial one, and a mark at each
 * series break. Fills its parent `<svg>`, whatever the width.
 *
 * @param year - The year shown.
 */
export function timelineTrack(
  ticks: readonly YearTick[],
  year: number,
  locale: Locale,
): SVGTemplateResult {
  return svg`
    <line class="rail" x1="0" x2="100%" y1=${RAIL} y2=${RAIL} />
    ${ticks.map((tick, at) => renderBreak(tick, ticks[at - 1]))}
    ${ticks.map(({partial, position}) => yearMark(partial.length > 0, percent(position), RAIL))}
    ${ticks.map(
      (tick) => svg`
        <text
          class="label ${tick.label} ${tick.year === year ? 'shown' : ''}"
          x=${percent(tick.position)}
          y=${LABELS}
        >${locale.year(tick.year)}</text>
      `,
    )}
  `;
}

/** Mark of a year, hollow if it is partial. */
export function yearMark(
  partial: boolean,
  x: string | number,
  y: string | number,
): SVGTemplateResult {
  return svg`<circle class="tick ${partial ? 'partial' : ''}" cx=${x} cy=${y} r="4.5" />`;
}

/** Two strokes across a line, centred on the origin. */
export function breakMark(): SVGTemplateResult {
  return svg`
    <g part="break">
      <rect x="-2.5" y="-3" width="5" height="6" />
      <path d="M-4.5 6 L-0.5 -6 M0.5 6 L4.5 -6" />
    </g>
  `;
}

function renderBreak(tick: YearTick, before?: YearTick): SVGTemplateResult | typeof nothing {
  if (tick.breaks === 0 || before === undefined) return nothing;
  const middle = percent((before.position + tick.position) / 2);
  return svg`<svg x=${middle} y=${RAIL} overflow="visible">${breakMark()}</svg>`;
}

function percent(share: number): string {
  return `${share * 100}%`;
}
