import type {YearQuality} from '../view/year-quality.js';

/** Number of labels that always have room, even on a narrow screen. */
const FEW = 4;
/** Number of labels that have room on a wide screen. */
const MANY = 10;

/** Mark of one year on a timeline. */
export interface YearTick extends YearQuality {
  /** From 0 for the first year to 1 for the last; 0.5 for a single year. */
  readonly position: number;
  /** Widths at which the label is shown. */
  readonly label: 'always' | 'wide' | 'never';
}

/** Marks of all years at equal distances, with labels that do not overlap. */
export function yearTicks(years: readonly YearQuality[]): readonly YearTick[] {
  const last = years.length - 1;
  const wide = Math.ceil(years.length / MANY);
  // A multiple, so that the labels of narrow screens are among those of wide ones.
  const narrow = wide * Math.ceil(years.length / FEW / wide);
  return years.map((year, at) => ({
    ...year,
    position: last > 0 ? at / last : 0.5,
    label: labelOf(last - at, {narrow, wide}),
  }));
}

/** @param back - Number of years before the last one, which always has a label. */
function labelOf(
  back: number,
  {narrow, wide}: {readonly narrow: number; readonly wide: number},
): YearTick['label'] {
  if (back % narrow === 0) return 'always';
  return back % wide === 0 ? 'wide' : 'never';
}
