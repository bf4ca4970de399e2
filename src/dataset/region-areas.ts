import type {MultiPolygon, Polygon} from 'geojson';

import type {DataProblem} from './data-problem.js';
import type {LocalisedText} from './localised-text.js';

/** Geographic area of a region. */
export type Area = Polygon | MultiPolygon;

/** Areas of regions by code, with their notice. */
export interface RegionAreas {
  readonly areas: ReadonlyMap<string, Area>;
  /** Notice that must appear wherever the boundaries are shown. */
  readonly attribution?: LocalisedText;
  readonly problems: readonly DataProblem[];
}
