import type {DataProblem} from '../dataset/data-problem.js';
import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import {visibleBubbles} from '../view/visible-bubbles.js';
import {requestProblem} from './request-problem.js';

/** The most that a figure may exceed the value of the largest circle: its radius is then fourfold. */
const EXCESS = 16;

/** The value of the largest circle; `undefined` for that of the data. */
export interface UsedMaximum {
  readonly maximum: number | undefined;
  readonly problems: readonly DataProblem[];
}

/** The value that a page requests, unless the circles would be too large for any map. */
export function usedMaximum(
  asked: number | undefined,
  figures: HotspotFigures,
  filter: HotspotFilter | undefined,
): UsedMaximum {
  if (asked === undefined || filter === undefined) return {maximum: asked, problems: []};
  const {value} = visibleBubbles(figures, {...filter, criterion: {}});
  const largest = value.reduce((most, each) => Math.max(most, each), 0);
  if (largest <= EXCESS * asked) return {maximum: asked, problems: []};
  const message = `is far below the largest figure shown, ${largest}; it is left out`;
  return {maximum: undefined, problems: [requestProblem('max-value', asked, message)]};
}
