import type {Language, Translation} from './messages.js';

/** Languages besides English, each in a module that is loaded on demand. */
const modules: Readonly<Record<string, () => Promise<object>>> = {
  bg: () => import('./languages/bg.js'),
  cs: () => import('./languages/cs.js'),
  da: () => import('./languages/da.js'),
  de: () => import('./languages/de.js'),
  el: () => import('./languages/el.js'),
  es: () => import('./languages/es.js'),
  et: () => import('./languages/et.js'),
  fi: () => import('./languages/fi.js'),
  fr: () => import('./languages/fr.js'),
  ga: () => import('./languages/ga.js'),
  hr: () => import('./languages/hr.js'),
  hu: () => import('./languages/hu.js'),
  it: () => import('./languages/it.js'),
  lt: () => import('./languages/lt.js'),
  lv: () => import('./languages/lv.js'),
  mt: () => import('./languages/mt.js'),
  nl: () => import('./languages/nl.js'),
  pl: () => import('./languages/pl.js'),
  pt: () => import('./languages/pt.js'),
  ro: () => import('./languages/ro.js'),
  sk: () => import('./languages/sk.js'),
  sl: () => import('./languages/sl.js'),
  sv: () => import('./languages/sv.js'),
};

/** Tags of the languages that the library speaks besides English. */
export const LANGUAGES: readonly string[] = Object.keys(modules);

/** Exports of each module: the words by tag, and the rest of the language. */
type LanguageModule = Omit<Language, 'messages'> & Readonly<Record<string, Translation>>;

/**
 * Loads the words of a language. The script-tag files replace this module by another.
 *
 * @param language - Base language in lower case, such as `de`.
 * @returns `undefined` for a language without words.
 */
export async function loadLanguage(language: string): Promise<Language | undefined> {
  if (!Object.hasOwn(modules, language)) return undefined;
  const {[language]: messages, ...names} = (await modules[language]?.()) as LanguageModule;
  return messages && {messages, ...names};
}
