import type {MultiPolygon, Polygon} from 'geojson';

import type {LocalisedText} from './localised-text.js';

/** A statistical region, usually NUTS 2. */
export interface Region {
  /** Code in the NUTS version of the dataset, such as `DE11`; unique in the table. */
  readonly code: string;
  readonly name: LocalisedText;
  /** Eurostat's country code: `EL` and `UK`, not ISO's; empty if unknown. */
  readonly country: string;
  /** Degrees east of the point the bubble stands at. */
  readonly longitude: number;
  /** Degrees north of the point the bubble stands at. */
  readonly latitude: number;
  /** Boundary, where the data gives one. */
  readonly outline?: Polygon | MultiPolygon;
  /** What the reader must know of all figures of the region, such as a head-office effect. */
  readonly note?: LocalisedText;
}
