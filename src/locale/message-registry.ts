import {en} from './en.js';
import type {Messages} from './messages.js';

const languages = new Map<string, Messages>([['en', en]]);
const overrides = new Map<string, Partial<Messages>>();
const listeners = new Set<() => void>();

/**
 * Adds the words of a language; English alone is there from the start.
 *
 * @param language - BCP 47 tag, such as `de`; serves `de-AT` too unless that is registered.
 */
export function registerMessages(language: string, messages: Messages): void {
  languages.set(language.toLowerCase(), messages);
  tellListeners();
}

/**
 * Replaces some words of a language on the whole page; those not given stay.
 *
 * @param language - BCP 47 tag; the words of `de` serve `de-AT` too.
 */
export function setMessages(language: string, messages: Partial<Messages>): void {
  const tag = language.toLowerCase();
  overrides.set(tag, {...overrides.get(tag), ...messages});
  tellListeners();
}

/** Words, and the language they are in. */
export interface FoundMessages {
  /** BCP 47 tag in lower case; `en` if the language asked for is not registered. */
  readonly language: string;
  readonly messages: Messages;
}

/** Words in `language`, else in its base language, else in English. */
export function messagesFor(language: string): FoundMessages {
  const tag = language.toLowerCase();
  const base = tag.split('-')[0] ?? tag;
  const found = [tag, base].find((candidate) => languages.has(candidate)) ?? 'en';
  const messages = languages.get(found) ?? en;
  return {language: found, messages: {...messages, ...overrides.get(base), ...overrides.get(tag)}};
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
