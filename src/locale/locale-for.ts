import {Locale} from './locale.js';
import {onMessagesChange} from './message-registry.js';

const locales = new Map<string, Locale>();
onMessagesChange(() => locales.clear());

/** Locale of a language; the same object until its words change. */
export function localeFor(language: string): Locale {
  const known = locales.get(language);
  if (known) return known;
  const locale = new Locale(language);
  locales.set(language, locale);
  return locale;
}
