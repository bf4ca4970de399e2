import {classOf, type ClassBreaks} from '../cartography/colour/class-breaks.js';

/** Number of bins in each class. */
export const BINS = 6;

/**
 * Numbers of values in the bins of a bar of classes that are all equally wide: {@link BINS} for each
 * class, equal steps from zero in the first one and equal ratios in the others. The last class ends
 * at the largest value, or at twice its limit if that is more.
 *
 * @param values - Values above 0; missing ones (`NaN`) are left out.
 * @param breaks - Limits above 0.
 */
export function classBins(values: ArrayLike<number>, breaks: ClassBreaks): readonly number[] {
  const bins = new Array<number>(BINS * (breaks.length + 1)).fill(0);
  const known = Array.from(values).filter((value) => !Number.isNaN(value));
  const end = Math.max(2 * (breaks.at(-1) ?? 0.5), ...known);
  for (const value of known) {
    const at = classOf(value, breaks) ?? 0;
    const [from, to] = [breaks[at - 1], breaks[at] ?? end];
    const share = from === undefined ? value / to : Math.log(value / from) / Math.log(to / from);
    const bin = BINS * at + Math.min(BINS - 1, Math.floor(BINS * share));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}
