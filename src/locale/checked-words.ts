import {warnAuthor} from '../author/author-warning.js';
import {nearestName} from '../author/nearest-name.js';
import {readableCopy} from '../dataset/readable-copy.js';
import {english} from './english.js';
import type {Language, MessageKey, PluralForms, Translation} from './messages.js';

type Members = Readonly<Record<string, unknown>>;

/** Keys that English gains when the file of the explorer's elements arrives. */
const LATER =
  /^(chart|countries|industry|measures|overview|profile|search|share|strengths|timeline)\./;

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
  const {
    messages = {},
    countries = {},
    and,
  } = usable(`language "${tag}"`, language ?? {}, (part, name) => {
    if (name === 'and') return isVisible(part) ? '' : 'must be text';
    return name === 'messages' || name === 'countries'
      ? ''
      : 'is none of messages, countries and "and"';
  });
  return {
    messages: checkedWords(tag, messages),
    countries: usable(`countries of "${tag}"`, countries, (name, code) =>
      /^[A-Z]{2}$/.test(code) && isVisible(name) ? '' : 'must be a name by an ISO code such as DE',
    ) as Record<string, string>,
    ...(typeof and === 'string' && {and}),
  };
}

/** Copy of the members without a fault; `faultOf` returns `''` for none. */
function usable(
  what: string,
  given: unknown,
  faultOf: (value: unknown, name: string) => string,
): Members {
  const object = readableCopy(given);
  if (!isObject(object)) {
    warnAuthor(`${what}: must be an object`);
    return {};
  }
  let faults = 0;
  const members = Object.entries(object).filter(([name, value]) => {
    const fault = faultOf(value, name);
    if (fault !== '' && ++faults <= MOST_REPORTED) {
      warnAuthor(`${what}: "${name.slice(0, 80)}" was left out, because it ${fault}`);
    }
    return fault === '';
  });
  return Object.fromEntries(members);
}

/** Fault of a word, or `''`. */
function wordFault(word: unknown, key: string): string {
  const meant = meantWord(key, word);
  if (meant === undefined) return unknownFault(key);
  const isText = typeof meant === 'string';
  const forms = !isText && isObject(word) ? Object.entries(word) : [['other', word] as const];
  const isWhole = forms.some(([category]) => category === 'other');
  if (!isWhole || !forms.every(([category, text]) => isCategory(category) && isVisible(text))) {
    return isText ? 'must be text' : 'must be texts by plural form, "other" among them';
  }
  const named = placeholders(isText ? meant : meant.other);
  const hasNamed = (text: string): boolean => placeholders(text) === named;
  // Forms of few numbers may spell these out.
  const isFilled = forms.every(([category, text]) => {
    return hasNamed(`${text}`) || (/^(zero|one|two)$/.test(category) && hasNamed(`${text}{count}`));
  });
  return isFilled ? '' : `must have ${named === '' ? 'no placeholders' : named}`;
}

function unknownFault(key: string): string {
  const nearest = nearestName(key, Object.keys(english));
  return `is unknown${nearest ? `; did you mean "${nearest}"?` : ''}`;
}

/** The word of English; what it may gain later can only be compared with itself. */
function meantWord(key: string, word: unknown): string | PluralForms | undefined {
  if (Object.hasOwn(english, key)) return english[key as MessageKey];
  const isLater = LATER.test(key) && !Object.hasOwn(english, 'timeline.play');
  return isLater ? ((word ?? '') as string | PluralForms) : undefined;
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isVisible(text: unknown): boolean {
  return typeof text === 'string' && /[^\s\p{C}]/u.test(text);
}

function isCategory(category: string): boolean {
  return /^(zero|one|two|few|many|other)$/.test(category);
}

/** The placeholders of a text in alphabetical order. */
function placeholders(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');
}
