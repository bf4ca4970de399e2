import {QUALITY_FLAGS} from '../dataset/quality-flag.js';
import type {SeriesPoint} from '../figures/sector-series.js';

/** Column of one year; positions are shares of the chart's width, from 0 to 1. */
export interface YearColumn {
  readonly point: SeriesPoint;
  /** Start of the year's room, between its column and the one before. */
  readonly start: number;
  readonly left: number;
  readonly width: number;
  readonly middle: number;
  /** Height as a share of that of the largest figure; 0 for a figure of 0, `NaN` without one. */
  readonly height: number;
  /** Whether the figure is flagged or incomplete; a break alone is no flag of the figure. */
  readonly hollow: boolean;
  /** Whether the series breaks between this year and the one before, and both have figures. */
  readonly broken: boolean;
}

/** Part of a year's room that its column takes. */
const FILL = 0.78;

/** A series as columns from zero, one for each year, at equal distances. */
export function yearColumns(series: readonly SeriesPoint[]): readonly YearColumn[] {
  const maximum = Math.max(0, ...series.map(({employment}) => employment || 0));
  const step = 1 / Math.max(series.length, 1);
  return series.map((point, at) => {
    const {employment, flags, incomplete} = point;
    const before = series[at - 1]?.employment ?? NaN;
    return {
      point,
      start: at * step,
      left: (at + (1 - FILL) / 2) * step,
      width: FILL * step,
      middle: (at + 0.5) * step,
      height: maximum > 0 ? employment / maximum : employment,
      hollow: (flags & ~QUALITY_FLAGS.b) !== 0 || incomplete > 0,
      broken: (flags & QUALITY_FLAGS.b) !== 0 && !Number.isNaN(before + employment),
    };
  });
}

/** Least distance between the middles of two labels of years, as a share of the width. */
const APART = 0.15;

/** Years that are named: the one shown, and the first and last with room beside it. */
export function namedYears(columns: readonly YearColumn[], year: number): readonly YearColumn[] {
  const shown = columns.find(({point}) => point.year === year);
  const ends = [columns[0], columns.at(-1)].filter(
    (each) => each !== undefined && Math.abs(each.middle - (shown?.middle ?? -1)) > APART,
  );
  return [...new Set([...ends, shown])].filter((each) => each !== undefined);
}
