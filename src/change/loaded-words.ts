import type {HotspotView} from '../view/hotspot-view.js';
import {words, type ChangeWords} from './change-words.js';

/**
 * The words of a view of a change; `undefined` for any other view. The script-tag files have none
 * until a file of theirs has been loaded.
 */
export function changeWords({change}: Pick<HotspotView, 'change'>): ChangeWords | undefined {
  return change && words;
}
