import {latinText} from '../locale/latin-text.js';

/** Texts by which a thing can be found. */
export interface SearchTexts {
  /** Codes; a text that starts one is the best match. */
  readonly codes?: readonly string[];
  /** Names in all languages. */
  readonly names: readonly string[];
}

/** A thing that matches a text. */
export interface NameMatch {
  /** Index into the list searched. */
  readonly at: number;
  /** Quality, 0 for the best: code, whole name, start of a name, start of a word, inside a word. */
  readonly rank: number;
}

/** Rank of a match; lower is better. */
const RANK = {code: 0, whole: 1, start: 2, word: 3, inside: 4, none: 5};

const known = new WeakMap<object, SearchTexts>();

/**
 * Things that match a text by code or by name; case, accents, script, hyphens and spaces do not
 * count. The best come first; equal ones keep their order.
 *
 * @param textsOf - Texts of one of them; read once for each.
 * @returns Empty for a text without letters and digits.
 */
export function nameMatches<Item extends object>(
  items: readonly Item[],
  text: string,
  textsOf: (item: Item) => SearchTexts,
): readonly NameMatch[] {
  const searched = wordsOf(text);
  if (searched === '') return [];
  return items
    .map((item, at) => ({at, rank: rankOf(foldedTexts(item, textsOf), searched)}))
    .filter(({rank}) => rank < RANK.none)
    .sort((one, other) => one.rank - other.rank || one.at - other.at);
}

/** Words of a text, folded and separated by single spaces. */
export function wordsOf(text: string): string {
  return latinText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function foldedTexts<Item extends object>(
  item: Item,
  textsOf: (item: Item) => SearchTexts,
): SearchTexts {
  const found = known.get(item);
  if (found !== undefined) return found;
  const {codes = [], names} = textsOf(item);
  const texts = {codes: codes.map(wordsOf), names: names.map(wordsOf)};
  known.set(item, texts);
  return texts;
}

function rankOf({codes = [], names}: SearchTexts, searched: string): number {
  if (codes.some((code) => code.startsWith(searched))) return RANK.code;
  return Math.min(RANK.none, ...names.map((name) => nameRank(name, searched)));
}

function nameRank(name: string, searched: string): number {
  if (name === searched) return RANK.whole;
  if (name.startsWith(searched)) return RANK.start;
  if (name.includes(` ${searched}`)) return RANK.word;
  return name.includes(searched) ? RANK.inside : RANK.none;
}
