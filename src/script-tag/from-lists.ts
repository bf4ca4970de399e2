import type {ChangeWords} from '../change/change-words.js';
import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import type {UrlState} from '../elements/widget/url-state.js';
import type {AnnotationParts} from '../legend/annotation-parts.js';
import type {legendTexts} from '../legend/legend-texts.js';
import type {ChangeRequests} from '../state/loaded-request.js';
import type {Tips} from '../tip/tips.js';
import type {ChangeParts} from '../view/changed-sums.js';
import type {HotspotView} from '../view/hotspot-view.js';

/** Parts of maps, legends and views in the file of the lists. */
export interface ListParts {
  readonly annotationParts: AnnotationParts;
  readonly changes: ChangeRequests & ChangeParts & {readonly words: ChangeWords};
  readonly legendTexts: typeof legendTexts;
  readonly tips: Tips;
  readonly UrlState: typeof UrlState;
}

let provided: Partial<ListParts> = {};

/** Called by the file of the lists. */
export function provideListParts(own: ListParts): void {
  provided = own;
}

/** The parts of a map with annotations, if the file has run. Replaces `legend/loaded-annotations.ts`. */
export function loadedAnnotations({
  annotations,
}: Pick<HotspotView, 'annotations'>): AnnotationParts | undefined {
  return annotations?.length ? provided.annotationParts : undefined;
}

/** Reads requests for a change. Replaces `state/loaded-request.ts`. */
export function changeRequests(): ChangeRequests | undefined {
  return provided.changes;
}

/** Makes a view of a change. Replaces `view/loaded-change.ts`. */
export function loadedChange({change}: Pick<HotspotFilter, 'change'>): ChangeParts | undefined {
  return change && provided.changes;
}

/** The words of a view of a change. Replaces `change/loaded-words.ts`. */
export function changeWords({change}: Pick<HotspotView, 'change'>): ChangeWords | undefined {
  return change && provided.changes?.words;
}

/** The texts of legends. Replaces `legend/loaded-texts.ts`. */
export function loadedTexts(): typeof legendTexts | undefined {
  return provided.legendTexts;
}

/** The tips of maps. Replaces `tip/loaded-tips.ts`. */
export function loadedTips(): Tips | undefined {
  return provided.tips;
}

/** Puts a view into the page's address. Replaces `elements/widget/loaded-address.ts`. */
export function loadedAddress(): typeof UrlState | undefined {
  return provided.UrlState;
}

export {loadLists as loadTexts, loadLists as loadTips} from './part-loader.js';
