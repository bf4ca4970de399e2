import type {Language} from './message-registry.js';

/** The languages besides English, each in a module that is loaded when it is needed. */
const modules: Readonly<Record<string, () => Promise<Language>>> = {
  bg: async () => ({messages: (await import('./languages/bg.js')).bg}),
  cs: async () => ({messages: (await import('./languages/cs.js')).cs}),
  da: async () => {
    const {da: messages, ...names} = await import('./languages/da.js');
    return {messages, ...names};
  },
  de: async () => ({messages: (await import('./languages/de.js')).de}),
  el: async () => {
    const {el: messages, ...names} = await import('./languages/el.js');
    return {messages, ...names};
  },
  es: async () => ({messages: (await import('./languages/es.js')).es}),
  et: async () => {
    const {et: messages, ...names} = await import('./languages/et.js');
    return {messages, ...names};
  },
  fi: async () => {
    const {fi: messages, ...names} = await import('./languages/fi.js');
    return {messages, ...names};
  },
  fr: async () => ({messages: (await import('./languages/fr.js')).fr}),
  ga: async () => {
    const {ga: messages, ...names} = await import('./languages/ga.js');
    return {messages, ...names};
  },
  hr: async () => ({messages: (await import('./languages/hr.js')).hr}),
  hu: async () => ({messages: (await import('./languages/hu.js')).hu}),
  it: async () => ({messages: (await import('./languages/it.js')).it}),
  lt: async () => ({messages: (await import('./languages/lt.js')).lt}),
  lv: async () => ({messages: (await import('./languages/lv.js')).lv}),
  mt: async () => {
    const {mt: messages, ...names} = await import('./languages/mt.js');
    return {messages, ...names};
  },
  nl: async () => ({messages: (await import('./languages/nl.js')).nl}),
  pl: async () => {
    const {pl: messages, ...names} = await import('./languages/pl.js');
    return {messages, ...names};
  },
  pt: async () => {
    const {pt: messages, ...names} = await import('./languages/pt.js');
    return {messages, ...names};
  },
  ro: async () => ({messages: (await import('./languages/ro.js')).ro}),
  sk: async () => ({messages: (await import('./languages/sk.js')).sk}),
  sl: async () => ({messages: (await import('./languages/sl.js')).sl}),
  sv: async () => {
    const {sv: messages, ...names} = await import('./languages/sv.js');
    return {messages, ...names};
  },
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
