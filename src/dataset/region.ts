import type {MultiPolygon, Polygon} from 'geojson';

import type {LocalisedText} from './localised-text.js';

/** A statistical region, usually NUTS 2. */
export interface Region {
  /** Code in the NUTS version of the dataset, such as `DE11`; unique in the dataset. */
  readonly code: string;
  readonly name: LocalisedText;
  /** Eurostat's country code, which is `EL` and `UK` where ISO differs; empty if unknown. */
  readonly country: string;
  /** Degrees east of the bubble's point. */
  readonly longitude: number;
  /** Degrees north of the bubble's point. */
  readonly latitude: number;
  /** Boundary, if the data gives one. */
  readonly outline?: Polygon | MultiPolygon;
  /** Caveat on all figures of the region, such as a head-office effect. */
  readonly note?: LocalisedText;
  /** Why the region lacks figures, or the total that shares and quotients need. */
  readonly missing?: LocalisedText;
}
