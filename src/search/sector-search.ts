import type {Sector} from '../dataset/taxonomy.js';
import {allTexts} from './all-texts.js';
import {nameMatches, type NameMatch} from './name-match.js';

/**
 * Sectors that match a text by a label, short or full and in any language of the data, or by the id.
 * Labels and ids that are the text or start with it come first, then those that have a word that starts with
 * it, and those that contain it; each group is in the given order.
 */
export function sectorMatches(sectors: readonly Sector[], text: string): readonly NameMatch[] {
  return nameMatches(sectors, text, ({id, label, short = label}) => ({
    names: [...allTexts(label), ...allTexts(short), id],
  }));
}
