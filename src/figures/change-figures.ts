import {annualGrowth} from './growth.js';
import type {RegionChange} from './region-change.js';

/** Figures of a change, in the order shown. */
export const CHANGE_FIGURES = ['first', 'last', 'change', 'changeGrowth'] as const;

/** One of {@link CHANGE_FIGURES}. */
export type ChangeFigure = (typeof CHANGE_FIGURES)[number];

/** Whether a measure is a figure of a change. */
export function isChangeFigure(measure: string): measure is ChangeFigure {
  return CHANGE_FIGURES.some((figure) => figure === measure);
}

/**
 * A figure of a region's change: that of the first or last year, their difference, or the compound
 * annual rate between them as a share.
 *
 * @param region - Index into the dataset's regions; −1 for none.
 * @returns `NaN` if there is no change.
 */
export function changeFigure(change: RegionChange, figure: ChangeFigure, region: number): number {
  const {from, to} = change;
  const [first = NaN, last = NaN] = [change.first[region], change.last[region]];
  if (figure === 'first') return first;
  if (figure === 'last') return last;
  return figure === 'change' ? last - first : (annualGrowth(first, last, to - from) ?? NaN);
}
