import type {Messages} from './messages.js';

/** Words of the languages besides English, each in a module that is loaded when it is needed. */
const modules: Readonly<Record<string, () => Promise<Messages>>> = {
  bg: async () => (await import('./languages/bg.js')).bg,
  cs: async () => (await import('./languages/cs.js')).cs,
  da: async () => (await import('./languages/da.js')).da,
  de: async () => (await import('./languages/de.js')).de,
  el: async () => (await import('./languages/el.js')).el,
  es: async () => (await import('./languages/es.js')).es,
  et: async () => (await import('./languages/et.js')).et,
  fi: async () => (await import('./languages/fi.js')).fi,
  fr: async () => (await import('./languages/fr.js')).fr,
  ga: async () => (await import('./languages/ga.js')).ga,
  hr: async () => (await import('./languages/hr.js')).hr,
  hu: async () => (await import('./languages/hu.js')).hu,
  it: async () => (await import('./languages/it.js')).it,
  lt: async () => (await import('./languages/lt.js')).lt,
  lv: async () => (await import('./languages/lv.js')).lv,
  mt: async () => (await import('./languages/mt.js')).mt,
  nl: async () => (await import('./languages/nl.js')).nl,
  pl: async () => (await import('./languages/pl.js')).pl,
  pt: async () => (await import('./languages/pt.js')).pt,
  ro: async () => (await import('./languages/ro.js')).ro,
  sk: async () => (await import('./languages/sk.js')).sk,
  sl: async () => (await import('./languages/sl.js')).sl,
  sv: async () => (await import('./languages/sv.js')).sv,
};

/**
 * Loads the words of a language.
 *
 * @param language - Base language in lower case, such as `de`.
 * @returns `undefined` for a language that there are no words of.
 */
export async function loadLanguage(language: string): Promise<Messages | undefined> {
  return Object.hasOwn(modules, language) ? modules[language]?.() : undefined;
}
