/** A criterion that earns a region one star in a sector. */
export type StarCriterion =
  /** Among the largest regions of the sector by employment: at least the share `top` of them. */
  | {readonly measure: 'size'; readonly top: number}
  /** Location quotient of at least `minimum`, or among the share `top` by quotient. */
  | {readonly measure: 'specialisation'; readonly minimum: number}
  | {readonly measure: 'specialisation'; readonly top: number}
  /** Among the share `top` of the regions by the sector's share of the region's employment. */
  | {readonly measure: 'focus'; readonly top: number}
  /** Among the share `top` of the regions by wages per person employed. */
  | {readonly measure: 'productivity'; readonly top: number}
  /** Among the share `top` of the regions by compound annual growth of employment. */
  | {readonly measure: 'growth'; readonly top: number};

/** Method of awarding stars: one for each criterion met. */
export interface StarMethod {
  /** Short name, part of every legend and export. */
  readonly id: 'observatory' | 'panorama' | (string & {});
  readonly criteria: readonly StarCriterion[];
  /** Number of persons employed below which an observation has no stars. */
  readonly floor: number;
}

/**
 * Stars of the European Cluster Observatory, 0 to 3.
 *
 * @see http://www.clusterobservatory.eu "Evaluation of regional cluster strength"
 */
export const OBSERVATORY: StarMethod = {
  id: 'observatory',
  criteria: [
    {measure: 'size', top: 0.1},
    {measure: 'specialisation', minimum: 2},
    {measure: 'focus', top: 0.1},
  ],
  floor: 1000,
};

/**
 * Stars in the manner of the European Cluster Panorama, 0 to 4, each for the top fifth of regions.
 *
 * @see European Cluster Panorama 2014 and 2016, European Cluster Observatory
 */
export const PANORAMA: StarMethod = {
  id: 'panorama',
  criteria: [
    {measure: 'size', top: 0.2},
    {measure: 'specialisation', top: 0.2},
    {measure: 'productivity', top: 0.2},
    {measure: 'growth', top: 0.2},
  ],
  floor: 1000,
};

/** The methods to choose from, the default first. */
export const STAR_METHODS: readonly StarMethod[] = [OBSERVATORY, PANORAMA];
