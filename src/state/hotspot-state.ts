import type {DataProblem} from '../dataset/data-problem.js';
import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';

/** How far the data has come. */
export type DataStatus =
  /** The page has given no data and no address. */
  | {readonly kind: 'empty'}
  /** Data is on its way; `share` from 0 to 1, `undefined` where the size is unknown. */
  | {readonly kind: 'loading'; readonly share: number | undefined}
  | {readonly kind: 'ready'}
  /** Nothing could be read; earlier data stays. */
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
  /** What of the page's request the data cannot serve. */
  readonly requestProblems: readonly DataProblem[];
  /** `undefined` as long as there are no figures. */
  readonly filter: HotspotFilter | undefined;
  /** Value of the largest circle, where the page fixes it. */
  readonly maximum: number | undefined;
  /** Codes of the selected regions, in the order of selection. */
  readonly selected: readonly string[];
  /** Code of the region that is pointed at. */
  readonly hovered: string | undefined;
}

/** Before anything is known. */
export const initialState: HotspotState = {
  status: {kind: 'empty'},
  figures: undefined,
  dataProblems: [],
  optionProblems: [],
  requestProblems: [],
  filter: undefined,
  maximum: undefined,
  selected: [],
  hovered: undefined,
};
