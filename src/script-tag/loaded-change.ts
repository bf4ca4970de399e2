import type {ChangeWords} from '../change/change-words.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import type {ChangeFilter, RegionChange, regionChange} from '../figures/region-change.js';
import type {HotspotView} from '../view/hotspot-view.js';

/** Calculation and words of changes. */
interface ChangeParts {
  readonly regionChange: typeof regionChange;
  readonly words: ChangeWords;
}

let provided: ChangeParts | undefined;

/** Figures of two years, if the file of the lists has run. Replaces `figures/loaded-change.ts`. */
export function loadedChange(
  figures: HotspotFigures,
  filter: ChangeFilter,
): RegionChange | undefined {
  return provided?.regionChange(figures, filter);
}

/** The words of a view of a change. Replaces `change/loaded-words.ts`. */
export function changeWords({change}: Pick<HotspotView, 'change'>): ChangeWords | undefined {
  return change && provided?.words;
}

/** Called by the file of the lists. */
export function provideChange(parts: ChangeParts): void {
  provided = parts;
}
