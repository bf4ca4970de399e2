/** Features of a collection, each of which may be made only when it is read. */
export interface FeatureList {
  readonly length: number;
  /** Feature at a position from 0; throws if an object of the page refuses to give it. */
  readonly feature: (at: number) => unknown;
}

/** The features of an array. */
export function featureList(features: readonly unknown[]): FeatureList {
  return {length: features.length, feature: (at) => features[at]};
}
