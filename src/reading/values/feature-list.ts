/** Features of a collection: an array, or an object that makes each when it is read. */
export type FeatureList = Pick<readonly unknown[], 'length' | 'at'>;
