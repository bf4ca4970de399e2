import type {HeadingMeaning} from './heading-meaning.js';
import {regionShare} from './region-codes.js';
import type {TableSample} from './table-sample.js';

/** Share of codes from which an unnamed column is one of regions. */
const MANY = 0.5;

/** The column of region codes, and others that might be. */
export interface FoundRegion {
  readonly at: number;
  /** Columns with names that fit as well and other codes. */
  readonly others: readonly number[];
}

/**
 * Finds the column of region codes. A heading that names it counts more than the cells beneath: as
 * long as one of these is a code of a region, no column with another heading takes its place.
 */
export function regionColumn(
  meanings: readonly HeadingMeaning[],
  sample: TableSample,
  free: (at: number) => boolean,
): FoundRegion | undefined {
  const columns = meanings
    .map(({named}, at) => ({
      at,
      rank: named?.field === 'region' ? named.rank : undefined,
      share: free(at) ? regionShare(sample.cells(at)) : 0,
      figures: free(at) && named?.field !== 'region' ? sample.figureShare(at) : 0,
    }))
    .filter(({at}) => free(at));
  const named = columns.filter(({rank}) => rank !== undefined);
  const coded = named
    .filter(({share}) => share > 0)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || b.share - a.share);
  const clear = coded.find(({share}) => share >= MANY) ?? coded[0];
  if (clear !== undefined) {
    const others = coded.filter((other) => other !== clear && other.share >= MANY);
    return {at: clear.at, others: others.map(({at}) => at)};
  }
  const unnamed = columns
    .filter(
      ({at, rank, share}) => rank === undefined && share >= MANY && isSeveral(sample.cells(at)),
    )
    .sort((a, b) => b.share - a.share);
  const [best = named.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))[0]] = unnamed;
  return best && {at: best.at, others: []};
}

function isSeveral(cells: readonly string[]): boolean {
  return new Set(cells).size > 1;
}
