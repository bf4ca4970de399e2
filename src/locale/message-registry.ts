import {warnAuthor} from '../author/author-warning.js';
import {checkedLanguage, checkedWords} from './checked-words.js';
import {enCountries} from './en.js';
import {english} from './english.js';
import {loadLanguage} from './load-language.js';
import type {Language, Messages, Translation} from './messages.js';

const languages = new Map<string, Language>([['en', {messages: {}, countries: enCountries}]]);
const overrides = new Map<string, Translation>();
const listeners = new Set<() => void>();

/**
 * Adds the words of a language that needs nothing else. Only English is registered from the start.
 *
 * @param language - BCP 47 tag, e.g. `de`; also serves `de-AT` unless that is registered.
 * @see {@link registerLanguage} to add names of countries and the word of lists.
 */
export function registerMessages(language: string, messages: Translation): void {
  registerLanguage(language, {messages});
}

/**
 * Adds a language: words, names of countries, and the word before the last name of a list if
 * browsers do not know it, as for Irish and Maltese. What cannot be used is left out, and the console
 * says which; English is shown instead.
 *
 * @param tag - BCP 47 tag, e.g. `ga`; also serves `ga-IE` unless that is registered.
 */
export function registerLanguage(tag: string, language: Language): void {
  const known = checkedTag(tag);
  if (known === undefined) return;
  languages.set(known, checkedLanguage(known, language));
  tellListeners();
}

/**
 * Replaces some words of a language on the whole page; the others remain. Words that cannot be used
 * are left out, and the console says which.
 *
 * @param language - BCP 47 tag; the words of `de` also serve `de-AT`.
 */
export function setMessages(language: string, messages: Translation): void {
  const tag = checkedTag(language);
  if (tag === undefined) return;
  overrides.set(tag, {...overrides.get(tag), ...checkedWords(tag, messages)});
  tellListeners();
}

/** Adds words to English, and checks those of other languages that came before them. */
export function addEnglish(words: Translation): void {
  Object.assign(english, words);
  for (const [tag, language] of languages) {
    languages.set(tag, {...language, messages: checkedWords(tag, language.messages)});
  }
  for (const [tag, own] of overrides) overrides.set(tag, checkedWords(tag, own));
  tellListeners();
}

/** Words and their language. */
export interface FoundMessages extends Omit<Language, 'messages'> {
  readonly messages: Messages;
  /** BCP 47 tag in lower case; `en` if the language requested is not registered. */
  readonly language: string;
}

/** Words in `language`, or else in its base language; missing ones are in English. */
export function messagesFor(language: string): FoundMessages {
  const tag = language.toLowerCase();
  const base = tag.split('-')[0] ?? tag;
  const found = [tag, base].find((candidate) => languages.has(candidate)) ?? 'en';
  const known = languages.get(found);
  // The prototype lends what is missing, also words of English that are added later.
  const messages: Messages = Object.assign(
    Object.create(english),
    ...[known?.messages, overrides.get(base), overrides.get(tag)],
  );
  return {...known, language: found, messages};
}

/** Languages requested, with the outcome. */
const requests = new Map<string, Promise<void>>();

/**
 * Loads the words of a language unless they are registered, then calls the listeners. Until then
 * the words are English, as they remain if the language is not known.
 *
 * @param language - BCP 47 tag.
 * @returns Rejected if the words could not be loaded, with the same error for each call: they are
 * requested once, however many elements need the language.
 */
export function requestLanguage(language: string): Promise<void> {
  const base = language.toLowerCase().split('-')[0] ?? '';
  if (languages.has(base) || languages.has(language.toLowerCase())) return Promise.resolve();
  const running = requests.get(base) ?? loadedLanguage(base);
  requests.set(base, running);
  return running;
}

async function loadedLanguage(base: string): Promise<void> {
  const language = await loadLanguage(base);
  if (language !== undefined && !languages.has(base)) registerLanguage(base, language);
}

/**
 * Calls `listener` whenever words are added or replaced.
 *
 * @returns Function that removes the listener.
 */
export function onMessagesChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The tag in lower case; `undefined` if it is none, of which the author of the page is warned. */
function checkedTag(tag: unknown): string | undefined {
  try {
    const [known] = typeof tag === 'string' ? Intl.getCanonicalLocales(tag) : [];
    if (known !== undefined) return known.toLowerCase();
  } catch {
    // It is not well formed.
  }
  const found = typeof tag === 'string' ? tag.slice(0, 80) : typeof tag;
  warnAuthor(`language "${found}": must be a tag such as "de-AT"`);
  return undefined;
}

function tellListeners(): void {
  for (const listener of listeners) listener();
}
