import type {Region} from '../dataset/region.js';
import {latinText} from './latin-text.js';

/** Folded texts by which a region can be found. */
interface SearchKeys {
  readonly code: string;
  readonly names: readonly string[];
}

const known = new WeakMap<Region, SearchKeys>();

/** Rank of a match; lower is better. */
const quality = {code: 0, start: 1, word: 2, inside: 3, none: 4};

/**
 * Regions that match a text by code or by name, in any language of the data; case, accents,
 * script, hyphens and spaces do not count. Codes come first, then names that start with the text,
 * that have a word that starts with it, and that contain it; each group is in the dataset's order.
 *
 * @returns Indices into `regions`; empty for an empty text.
 */
export function regionMatches(regions: readonly Region[], text: string): readonly number[] {
  const searched = wordsOf(text);
  if (searched === '') return [];
  const found = regions
    .map((region, at) => ({at, rank: matchQuality(searchKeys(region), searched)}))
    .filter(({rank}) => rank < quality.none);
  return found.sort((one, other) => one.rank - other.rank || one.at - other.at).map(({at}) => at);
}

function matchQuality({code, names}: SearchKeys, searched: string): number {
  if (code.startsWith(searched)) return quality.code;
  return Math.min(quality.none, ...names.map((name) => nameQuality(name, searched)));
}

function nameQuality(name: string, searched: string): number {
  if (name.startsWith(searched)) return quality.start;
  if (name.includes(` ${searched}`)) return quality.word;
  return name.includes(searched) ? quality.inside : quality.none;
}

function searchKeys(region: Region): SearchKeys {
  const {code, name} = region;
  const names = typeof name === 'string' ? [name] : Object.values(name);
  const keys = known.get(region) ?? {code: wordsOf(code), names: names.map(wordsOf)};
  known.set(region, keys);
  return keys;
}

/** Words of a text, folded and separated by single spaces. */
function wordsOf(text: string): string {
  return latinText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
