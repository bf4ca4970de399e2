import {svg, type TemplateResult} from 'lit';

import {BINS} from './class-bins.js';
import {roughWidth, type DrawingStyle, type LegendDrawing} from './legend-drawing.js';
import type {LegendHistogram, LegendRow} from './legend-key.js';

/** Width of the bar, in user units. */
export const HISTOGRAM_WIDTH = 148;
/** Heights of the highest bin and of the bar, in user units. */
const HIGHEST = 34;
const BAR = 8;
/** Room between bins and bar, in user units. */
const SPACE = 2;

/** Options of {@link histogramDrawing}. */
export interface HistogramOptions extends DrawingStyle {
  readonly histogram: LegendHistogram;
  readonly rows: readonly LegendRow[];
  /** Writes a number of regions. */
  readonly number: (count: number) => string;
}

/**
 * Bar of the classes with the number of regions in each bin and class above it, and limits and the
 * meaning of both ends below.
 */
export function histogramDrawing(options: HistogramOptions): LegendDrawing {
  const {histogram, size, colour, muted, number} = options;
  const {bins, limits} = histogram;
  const rows = options.rows.slice(0, limits.length + 1);
  const step = HISTOGRAM_WIDTH / rows.length;
  const most = Math.max(1, ...bins);
  const heights = bins.map((count) => (count > 0 ? Math.max(1, (HIGHEST * count) / most) : 0));
  const base = size + HIGHEST;
  const top = base + SPACE;
  const below = top + BAR + size;
  const content = svg`
    ${heights.map((height, at) => {
      const fill = rows[Math.floor(at / BINS)]?.colour ?? muted;
      const width = step / BINS;
      return box({x: at * width + 0.5, y: base - height, width: width - 1, height, fill});
    })}
    ${rows.map(({count, colour: fill, look}, at) => {
      const highest = Math.max(...heights.slice(at * BINS, (at + 1) * BINS));
      return svg`
        ${box({x: at * step, y: top, width: step - 1, height: BAR, fill, line: look?.line})}
        ${words(number(count), {x: (at + 0.5) * step, y: base - 2 - highest, size, fill: muted})}
      `;
    })}
    ${limits.map((limit, at) => words(limit, {x: (at + 1) * step, y: below, size, fill: colour}))}
    ${ends(rows, size).map((end, at) => {
      const anchor = at === 0 ? 'start' : 'end';
      return words(end, {
        x: at * HISTOGRAM_WIDTH,
        y: below + 1.25 * size,
        size,
        fill: muted,
        anchor,
      });
    })}
  `;
  return {content, width: HISTOGRAM_WIDTH, height: below + 1.5 * size};
}

/** Meaning of the first and of the last class: in words, or in signs if words are too long. */
function ends(rows: readonly LegendRow[], size: number): readonly string[] {
  const both = [rows[0], rows.at(-1)];
  const texts = both.map((row) => row?.text ?? '');
  const short = roughWidth(texts.join(' '), size) <= HISTOGRAM_WIDTH;
  return short ? texts : both.map((row) => row?.sign ?? '');
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly line?: string | undefined;
}

function box({x, y, width, height, fill, line = 'none'}: Box): TemplateResult {
  return svg`<rect x=${x} y=${y} width=${width} height=${height} fill=${fill} stroke=${line} stroke-width="0.8"></rect>`;
}

interface Words extends Pick<Box, 'x' | 'y' | 'fill'> {
  readonly size: number;
  readonly anchor?: string;
}

function words(text: string, {x, y, size, fill, anchor = 'middle'}: Words): TemplateResult {
  return svg`
    <text x=${x} y=${y} font-size=${size} fill=${fill} text-anchor=${anchor}>${text}</text>
  `;
}
