import type {SeriesPoint} from '../figures/sector-series.js';

/** Size and scale of a sparkline, in CSS pixels. */
export interface SparklineFrame {
  readonly width: number;
  readonly height: number;
  /** Value at the upper edge; the lower one is zero. */
  readonly maximum: number;
}

/** A figure and its place. */
export interface SparklineDot {
  readonly point: SeriesPoint;
  readonly x: number;
  readonly y: number;
  /** Whether no line reaches the dot. */
  readonly alone: boolean;
}

/** Shapes of a small series over the years. */
export interface Sparkline {
  /** One line for each run of comparable years, as points `x,y x,y`. */
  readonly lines: readonly string[];
  /** One dot for each year with a figure. */
  readonly dots: readonly SparklineDot[];
  /** Columns of the partial years. */
  readonly bands: readonly {readonly x: number; readonly width: number}[];
}

/** Free space around the series, so that dots are not clipped. */
const MARGIN = 4;

/**
 * Shapes of a series on a scale from zero: a line stops where a year has no figure or is not
 * comparable with the one before; a missing figure is not drawn.
 */
export function sparkline(series: readonly SeriesPoint[], frame: SparklineFrame): Sparkline {
  const step = (frame.width - 2 * MARGIN) / Math.max(series.length - 1, 1);
  const x = (at: number): number => rounded(MARGIN + at * step);
  const y = (value: number): number =>
    rounded(frame.height - MARGIN - (value / (frame.maximum || 1)) * (frame.height - 2 * MARGIN));
  const dots = series.flatMap((point, at) => {
    if (Number.isNaN(point.employment)) return [];
    const alone = !point.continues && series[at + 1]?.continues !== true;
    return [{point, x: x(at), y: y(point.employment), alone}];
  });
  return {
    lines: runs(dots).map((run) => run.map((dot) => `${dot.x},${dot.y}`).join(' ')),
    dots,
    bands: series.flatMap(({partial}, at) => {
      const left = Math.max(0, x(at) - step / 2);
      const right = Math.min(frame.width, x(at) + step / 2);
      return partial ? [{x: rounded(left), width: rounded(right - left)}] : [];
    }),
  };
}

/** Runs of dots that a line joins, without single dots. */
function runs(dots: readonly SparklineDot[]): readonly (readonly SparklineDot[])[] {
  const found: SparklineDot[][] = [];
  for (const dot of dots.filter(({alone}) => !alone)) {
    const last = found.at(-1);
    if (dot.point.continues && last) last.push(dot);
    else found.push([dot]);
  }
  return found;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
