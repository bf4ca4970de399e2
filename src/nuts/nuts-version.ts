import type {RegionPoints} from '../reading/draft/region-points.js';

/** The regions of one level in one version of NUTS. */
export interface NutsVersion {
  /** Year that the version is named after. */
  readonly year: number;
  readonly points: RegionPoints;
}
