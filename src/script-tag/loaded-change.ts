import type {ChangeWords} from '../change/change-words.js';
import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import type {ChangeRequests} from '../state/loaded-request.js';
import type {ChangeParts} from '../view/changed-sums.js';
import type {HotspotView} from '../view/hotspot-view.js';

/** Requests, calculation and words of changes. */
type Provided = ChangeRequests & ChangeParts & {readonly words: ChangeWords};

let provided: Provided | undefined;

/** What reads requests for a change, if the file of the lists has run. Replaces `state/loaded-request.ts`. */
export function changeRequests(): ChangeRequests | undefined {
  return provided;
}

/** What makes a view of a change. Replaces `view/loaded-change.ts`. */
export function loadedChange({change}: Pick<HotspotFilter, 'change'>): ChangeParts | undefined {
  return change && provided;
}

/** The words of a view of a change. Replaces `change/loaded-words.ts`. */
export function changeWords({change}: Pick<HotspotView, 'change'>): ChangeWords | undefined {
  return change && provided?.words;
}

/** Called by the file of the lists. */
export function provideChange(own: Provided): void {
  provided = own;
}
