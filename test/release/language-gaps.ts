import {english as en} from '../../src/locale/english.js';
import {LANGUAGES, loadLanguage} from '../../src/locale/load-language.js';

/** Messages by key: a text, or its forms by plural category. */
export type Words = Readonly<Record<string, string | object>>;

/** Missing messages of a language. */
export interface LanguageGaps {
  /** Base language, such as `de`. */
  readonly language: string;
  /** Keys of messages, and `key (category)` where only a plural form is missing. */
  readonly missing: readonly string[];
}

/** The languages that lack a message or one of its plural forms, in the order of their tags. */
export async function languageGaps(): Promise<readonly LanguageGaps[]> {
  const all = await Promise.all(
    LANGUAGES.map(async (language) => {
      const words: Words = {...(await loadLanguage(language))?.messages};
      return {language, missing: missingWords(language, words, en)};
    }),
  );
  return all.filter(({missing}) => missing.length > 0);
}

/** Keys and plural forms that the English words have, or the language needs, and the words lack. */
export function missingWords(language: string, words: Words, english: Words): readonly string[] {
  const {pluralCategories} = new Intl.PluralRules(language).resolvedOptions();
  return Object.entries(english).flatMap(([key, message]) => {
    const own = words[key];
    if (own === undefined) return [key];
    if (typeof message === 'string' || typeof own === 'string') return [];
    return pluralCategories
      .filter((category) => !Object.hasOwn(own, category))
      .map((category) => `${key} (${category})`);
  });
}
