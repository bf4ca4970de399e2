import type {MultiPolygon, Polygon} from 'geojson';

import type {DataProblem} from './data-problem.js';
import type {LocalisedText} from './localised-text.js';

/** Area of a region on the earth. */
export type Area = Polygon | MultiPolygon;

/** Areas of regions by code, with what must stand beside them. */
export interface RegionAreas {
  readonly areas: ReadonlyMap<string, Area>;
  /** Notice that must stand wherever the boundaries are shown. */
  readonly attribution?: LocalisedText;
  readonly problems: readonly DataProblem[];
}
