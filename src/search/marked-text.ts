import {wordsOf} from './name-match.js';

/** A text in three parts; `match` is empty if it does not contain what was searched. */
export interface MarkedText {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/**
 * The part of a name that matches a search, by the rules of `nameMatches`: at the start of a word if
 * there is one, otherwise inside.
 */
export function markedText(name: string, searched: string): MarkedText {
  const sought = wordsOf(searched);
  const starts = Array.from(name.matchAll(/[\p{L}\p{N}]/gu), ({index}) => index);
  const inWords = starts.filter((at) => !/[\p{L}\p{N}]$/u.test(name.slice(0, at)));
  for (const from of [...inWords, ...starts]) {
    const end = endOf(name, from, sought);
    if (end === undefined) continue;
    return {before: name.slice(0, from), match: name.slice(from, end), after: name.slice(end)};
  }
  return {before: name, match: '', after: ''};
}

/** End of the shortest part from a place that folds to the words sought. */
function endOf(name: string, from: number, sought: string): number | undefined {
  for (let end = from + 1; end <= name.length; end++) {
    const words = wordsOf(name.slice(from, end));
    if (words !== '' && words === sought) return end;
    if (!sought.startsWith(words)) return undefined;
  }
  return undefined;
}
