import {warnAuthor} from '../author/author-warning.js';
import {nearestName} from '../author/nearest-name.js';
import {readableCopy} from '../dataset/readable-copy.js';
import {english} from './english.js';
import type {Language, MessageKey, PluralForms, Translation} from './messages.js';

type Members = Readonly<Record<string, unknown>>;

/** Fault of a member, to follow its name in a sentence; `''` for none. */
type FaultOf = (value: unknown, name: string) => string;

/** Maximum number of faults that are reported of one list. */
const MOST_REPORTED = 20;

/**
 * Copy of the words that can be shown; the author of the page is warned of the others. A text in
 * place of plural forms serves all counts.
 *
 * @param tag - BCP 47 tag of their language.
 */
export function checkedWords(tag: string, words: unknown): Translation {
  return usable(`words of "${tag}"`, words, wordFault);
}

/** Copy of a language without what cannot be used; the author of the page is warned of that. */
export function checkedLanguage(tag: string, language: unknown): Language {
  const what = `language "${tag}"`;
  const parts = usable(what, language ?? {}, (part, name) => {
    if (name === 'and') return textFault(part);
    return name === 'messages' || name === 'countries' ? '' : UNKNOWN;
  });
  return {
    ...parts,
    messages: checkedWords(tag, parts['messages'] ?? {}),
    countries: usable(what, parts['countries'] ?? {}, textFault) as Record<string, string>,
  };
}

/** Copy of the members without a fault. */
function usable(what: string, given: unknown, faultOf: FaultOf): Members {
  const object = readableCopy(given);
  if (!isObject(object)) {
    warnAuthor(`${what}: must be an object`);
    return {};
  }
  let faults = 0;
  const members = Object.entries(object).filter(([name, value]) => {
    const fault = faultOf(value, name);
    if (fault !== '' && ++faults <= MOST_REPORTED) {
      warnAuthor(`${what}: "${name.slice(0, 80)}" ${fault}`);
    }
    return fault === '';
  });
  return Object.fromEntries(members);
}

const UNKNOWN = 'is unknown';

function textFault(text: unknown): string {
  return isVisible(text) ? '' : 'must be text';
}

function wordFault(word: unknown, key: string): string {
  const known = Object.hasOwn(english, key) ? english[key as MessageKey] : undefined;
  if (known === undefined && !isAwaited(key)) {
    const nearest = nearestName(key, Object.keys(english));
    return nearest ? `${UNKNOWN}; did you mean "${nearest}"?` : UNKNOWN;
  }
  // A word that is awaited can only be compared with itself.
  const meant = known ?? (word as string | PluralForms);
  return isLike(word, meant) ? '' : `must be like ${JSON.stringify(known ?? 'text')}`;
}

/** Whether English may gain a word of this key when the file of the explorer's elements arrives. */
function isAwaited(key: string): boolean {
  return key.includes('.') && !Object.keys(english).some((name) => name.startsWith('timeline'));
}

/** Whether a word has the kind and the placeholders of the word that is meant. */
function isLike(word: unknown, meant: string | PluralForms): boolean {
  const isForms = isObject(meant) && isObject(word);
  const forms = isForms ? Object.entries(word) : [['other', word] as const];
  if (!forms.some(([category]) => category === 'other')) return false;
  return forms.every(([category, text]) => {
    if (!/^(zero|one|two|few|many|other)$/.test(category) || !isVisible(text)) return false;
    const named = placeholders(typeof meant === 'string' ? meant : meant.other);
    // Forms of few numbers may spell these out.
    const counted = /zero|one|two/.test(category) ? `${text}{count}` : text;
    return placeholders(text) === named || placeholders(counted) === named;
  });
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isVisible(text: unknown): text is string {
  return typeof text === 'string' && /[^\s\p{C}]/u.test(text);
}

/** The placeholders of a text in alphabetical order. */
function placeholders(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].sort().join();
}
