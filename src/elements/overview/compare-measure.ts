import type {ComparedSector} from '../../chart/sector-comparison.js';

/** A measure that sectors are compared by. */
export type CompareMeasure = 'employment' | 'change' | 'hotspots' | 'share';

/** All of them, in the order of the columns. */
export const COMPARE_MEASURES: readonly CompareMeasure[] = [
  'employment',
  'change',
  'hotspots',
  'share',
];

/** Value of a measure; `NaN` if there is none. */
export function comparedValue(
  measure: CompareMeasure,
  {employment, change, hotspots, share}: ComparedSector,
): number {
  const values: Readonly<Record<CompareMeasure, number>> = {
    employment,
    change: change.value,
    hotspots: hotspots.length,
    share,
  };
  return values[measure];
}

/** Sectors by a measure, the greatest value first, those without one last in their own order. */
export function sortedBy(
  measure: CompareMeasure,
  sectors: readonly ComparedSector[],
): readonly ComparedSector[] {
  const value = (sector: ComparedSector): number => {
    const found = comparedValue(measure, sector);
    return Number.isNaN(found) ? -Infinity : found;
  };
  return [...sectors].sort((one, other) => {
    const [first, second] = [value(one), value(other)];
    return first === second ? 0 : second - first;
  });
}
