import type {Annotation} from '../dataset/annotation.js';
import type {DataProblem} from '../dataset/data-problem.js';
import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import type {OtherRegions} from '../view/hotspot-view.js';
import type {UnmetRequest} from './unmet-request.js';

/** Status of the data. */
export type DataStatus =
  /** The page has set no data and no address. */
  | {readonly kind: 'empty'}
  /**
   * Data is loading; `share` from 0 to 1, `undefined` if the size is unknown; `stalled` after ten
   * seconds without progress.
   */
  | {readonly kind: 'loading'; readonly share: number | undefined; readonly stalled: boolean}
  | {readonly kind: 'ready'}
  /** Loading failed; earlier data stays. */
  | {readonly kind: 'failed'; readonly error: Error};

/** Everything that the elements of one widget share; replace, never edit. */
export interface HotspotState {
  readonly status: DataStatus;
  /** The last data that could be read. */
  readonly figures: HotspotFigures | undefined;
  /** Defects of the data. */
  readonly dataProblems: readonly DataProblem[];
  /** Options in the page's embedded script that were left out. */
  readonly optionProblems: readonly DataProblem[];
  /** Defects of the page's request that the data cannot fulfil. */
  readonly requestProblems: readonly DataProblem[];
  /** Requests for figures that the data does not have; nothing is shown in their place. */
  readonly unmet: readonly UnmetRequest[];
  /** `undefined` if there are no figures yet, or any request is unmet. */
  readonly filter: HotspotFilter | undefined;
  /** Value of the largest circle, if the page sets it. */
  readonly maximum: number | undefined;
  /** What is shown of the regions that the criterion leaves out. */
  readonly others: OtherRegions;
  /** Annotations of the page, besides the data's own. */
  readonly annotations: readonly Annotation[];
  /** Whether the circles of all sectors have one scale. */
  readonly sameScale: boolean;
  /** Codes of the selected regions, in the order of selection. */
  readonly selected: readonly string[];
  /** Code of the region that the pointer or the focus is on. */
  readonly hovered: string | undefined;
}

/** State before data or options are known. */
export const initialState: HotspotState = {
  status: {kind: 'empty'},
  figures: undefined,
  dataProblems: [],
  optionProblems: [],
  requestProblems: [],
  unmet: [],
  filter: undefined,
  maximum: undefined,
  others: 'rings',
  annotations: [],
  sameScale: false,
  selected: [],
  hovered: undefined,
};
