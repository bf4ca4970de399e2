import {english} from './english.js';
import {loadLanguage} from './load-language.js';
import type {Language, Messages, Translation} from './messages.js';

const languages = new Map<string, Language>([
  ['en', {messages: english, countries: {BA: 'Bosnia and Herzegovina'}}],
]);
const overrides = new Map<string, Translation>();
const listeners = new Set<() => void>();

/**
 * Adds the words of a language, where they are all that is to be known of it; English alone is
 * there from the start.
 *
 * @param language - BCP 47 tag, such as `de`; serves `de-AT` too unless that is registered.
 * @see {@link registerLanguage} for names of countries and the word of lists besides.
 */
export function registerMessages(language: string, messages: Translation): void {
  registerLanguage(language, {messages});
}

/**
 * Adds a language with all that is known of it: words, names of countries, and the word before
 * the last of a list where browsers do not know it, as for Irish and Maltese.
 *
 * @param tag - BCP 47 tag, such as `ga`; serves `ga-IE` too unless that is registered.
 */
export function registerLanguage(tag: string, language: Language): void {
  languages.set(tag.toLowerCase(), language);
  tellListeners();
}

/**
 * Replaces some words of a language on the whole page; those not given stay.
 *
 * @param language - BCP 47 tag; the words of `de` serve `de-AT` too.
 */
export function setMessages(language: string, messages: Translation): void {
  const tag = language.toLowerCase();
  overrides.set(tag, {...overrides.get(tag), ...messages});
  tellListeners();
}

/** Words, and the language they are in. */
export interface FoundMessages extends Omit<Language, 'messages'> {
  readonly messages: Messages;
  /** BCP 47 tag in lower case; `en` if the language asked for is not registered. */
  readonly language: string;
}

/** Words in `language`, else in its base language; each that is missing there, in English. */
export function messagesFor(language: string): FoundMessages {
  const tag = language.toLowerCase();
  const base = tag.split('-')[0] ?? tag;
  const found = [tag, base].find((candidate) => languages.has(candidate)) ?? 'en';
  const known = languages.get(found) ?? {messages: english};
  // The prototype lends what is missing, also words of English that are added later.
  const messages: Messages = Object.assign(
    Object.create(english),
    ...[known.messages, overrides.get(base), overrides.get(tag)],
  );
  return {...known, language: found, messages};
}

/** Languages whose words have been asked for, with how that ended. */
const requests = new Map<string, Promise<void>>();

/**
 * Loads the words of a language unless they are there; listeners are told when they have come.
 * English stands until then, and in the place of a language that there are no words of.
 *
 * @param language - BCP 47 tag.
 * @returns Rejected if the words could not be loaded, with the same error for each call: they are
 * asked for once, however many elements speak the language.
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
 * Calls `listener` whenever words have been added or replaced.
 *
 * @returns Function that ends it.
 */
export function onMessagesChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tellListeners(): void {
  for (const listener of listeners) listener();
}
