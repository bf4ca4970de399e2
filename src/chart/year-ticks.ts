import type {YearQuality} from '../view/year-quality.js';

/** Labels that always find room, even on a narrow screen. */
const FEW = 4;
/** Labels that find room elsewhere. */
const MANY = 10;

/** Mark of one year on a time line. */
export interface YearTick extends YearQuality {
  /** From 0 for the first year to 1 for the last; half way for an only one. */
  readonly position: number;
  /** Where its label is shown. */
  readonly label: 'always' | 'wide' | 'never';
}

/** Marks of all years at equal distances, with labels that do not run into each other. */
export function yearTicks(years: readonly YearQuality[]): readonly YearTick[] {
  const last = years.length - 1;
  const wide = Math.ceil(years.length / MANY);
  // A multiple, so that the few are among the many.
  const narrow = wide * Math.ceil(years.length / FEW / wide);
  return years.map((year, at) => ({
    ...year,
    position: last > 0 ? at / last : 0.5,
    label: labelOf(last - at, {narrow, wide}),
  }));
}

/** @param back - Number of years from the last one, which always has a label. */
function labelOf(
  back: number,
  {narrow, wide}: {readonly narrow: number; readonly wide: number},
): YearTick['label'] {
  if (back % narrow === 0) return 'always';
  return back % wide === 0 ? 'wide' : 'never';
}
