/** Text of the map's worker as a classic script, in ASCII; written when the package is built. */
export const workerText: string;
