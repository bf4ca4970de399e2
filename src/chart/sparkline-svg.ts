import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';

import type {SeriesPoint} from '../figures/sector-series.js';
import type {Locale} from '../locale/locale.js';
import {seriesText} from '../locale/series-text.js';
import {sparkline, type SparklineDot} from './sparkline.js';

/** Size of every sparkline, in CSS pixels. */
const SIZE = {width: 104, height: 30};

/** Options of {@link sparklineSvg}. */
export interface SparklineScene {
  /** Year shown elsewhere; it has a dot of its own. */
  readonly year: number;
  /** Value at the upper edge. */
  readonly maximum: number;
  readonly locale: Locale;
}

/** A small series over the years, named by its main figures. */
export function sparklineSvg(
  series: readonly SeriesPoint[],
  {year, maximum, locale}: SparklineScene,
): TemplateResult {
  const {bands, dots, lines} = sparkline(series, {...SIZE, maximum});
  return html`
    <svg
      part="series"
      role="img"
      width=${SIZE.width}
      height=${SIZE.height}
      aria-label=${seriesText(series, locale)}
    >
      ${bands.map(
        ({x, width}) => svg`<rect class="band" x=${x} y="0" width=${width} height="100%" />`,
      )}
      <line class="zero" x1="0" x2="100%" y1=${SIZE.height - 4} y2=${SIZE.height - 4} />
      ${lines.map((points) => svg`<polyline points=${points} />`)}
      ${dots.map((dot) => renderDot(dot, year))}
    </svg>
  `;
}

/** Draws a dot only for the year shown, incomplete sums and figures without a line. */
function renderDot({point, x, y, alone}: SparklineDot, year: number): SVGTemplateResult {
  const names = [
    point.year === year && 'shown',
    point.incomplete > 0 && 'incomplete',
    alone && 'alone',
  ].filter((name) => name !== false);
  if (names.length === 0) return svg``;
  const radius = point.year === year ? 3.5 : 2;
  return svg`<circle class=${names.join(' ')} cx=${x} cy=${y} r=${radius} />`;
}
