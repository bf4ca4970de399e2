import type {Region} from '../dataset/region.js';
import {allTexts} from './all-texts.js';
import {nameMatches, type NameMatch} from './name-match.js';

/**
 * Regions that match a text by code or by name, in any language of the data. Codes come first, then
 * names that are the text, start with it, have a word that starts with it, and contain it; each
 * group is in the dataset's order.
 */
export function regionMatches(regions: readonly Region[], text: string): readonly NameMatch[] {
  return nameMatches(regions, text, ({code, name}) => ({codes: [code], names: allTexts(name)}));
}
