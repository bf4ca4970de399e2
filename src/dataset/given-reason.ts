import type {HotspotDataset} from './hotspot-dataset.js';
import type {LocalisedText} from './localised-text.js';
import type {MissingReason} from './missing-reason.js';

/** A region without a figure, and the reason that its figures and flags show. */
export interface MissingFigure {
  /** Index into the dataset's regions. */
  readonly region: number;
  readonly reason: MissingReason;
}

/**
 * The data's own words for why a figure is missing: the region's, else those for all figures
 * without a flag.
 *
 * @returns `undefined` if a flag says why, or the data gives no reason.
 */
export function givenReason(
  {regions, metadata}: Pick<HotspotDataset, 'regions' | 'metadata'>,
  {region, reason}: MissingFigure,
): LocalisedText | undefined {
  if (reason === 'confidential') return undefined;
  return regions[region]?.missing ?? metadata.missing;
}
