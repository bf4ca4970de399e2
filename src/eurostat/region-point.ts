/** A region with the point of its bubble. */
export interface RegionPoint {
  readonly code: string;
  /** Eurostat's country code. */
  readonly country: string;
  /** Name in Latin letters. */
  readonly name: string;
  /** Degrees east. */
  readonly longitude: number;
  /** Degrees north. */
  readonly latitude: number;
}
