import type {Language} from './message-registry.js';

/** The languages besides English, each in a module that is loaded when it is needed. */
const modules: Readonly<Record<string, () => Promise<Language>>> = {
  bg: async () => ({messages: (await import('./languages/bg.js')).bg}),
  cs: async () => ({messages: (await import('./languages/cs.js')).cs}),
  da: async () => ({messages: (await import('./languages/da.js')).da}),
  de: async () => ({messages: (await import('./languages/de.js')).de}),
  el: async () => ({messages: (await import('./languages/el.js')).el}),
  es: async () => ({messages: (await import('./languages/es.js')).es}),
  et: async () => ({messages: (await import('./languages/et.js')).et}),
  fi: async () => ({messages: (await import('./languages/fi.js')).fi}),
  fr: async () => ({messages: (await import('./languages/fr.js')).fr}),
  ga: async () => ({messages: (await import('./languages/ga.js')).ga}),
  hr: async () => ({messages: (await import('./languages/hr.js')).hr}),
  hu: async () => ({messages: (await import('./languages/hu.js')).hu}),
  it: async () => ({messages: (await import('./languages/it.js')).it}),
  lt: async () => ({messages: (await import('./languages/lt.js')).lt}),
  lv: async () => ({messages: (await import('./languages/lv.js')).lv}),
  mt: async () => ({messages: (await import('./languages/mt.js')).mt}),
  nl: async () => ({messages: (await import('./languages/nl.js')).nl}),
  pl: async () => ({messages: (await import('./languages/pl.js')).pl}),
  pt: async () => ({messages: (await import('./languages/pt.js')).pt}),
  ro: async () => ({messages: (await import('./languages/ro.js')).ro}),
  sk: async () => ({messages: (await import('./languages/sk.js')).sk}),
  sl: async () => ({messages: (await import('./languages/sl.js')).sl}),
  sv: async () => ({messages: (await import('./languages/sv.js')).sv}),
};

/** Tags of the languages that the library speaks besides English. */
export const LANGUAGES: readonly string[] = Object.keys(modules);

/**
 * Loads the words of a language.
 *
 * @param language - Base language in lower case, such as `de`.
 * @returns `undefined` for a language that there are no words of.
 */
export async function loadLanguage(language: string): Promise<Language | undefined> {
  return Object.hasOwn(modules, language) ? modules[language]?.() : undefined;
}
