import type {Language} from '../locale/messages.js';
import {languageIntegrity} from './file-hashes.js';
import {addSibling} from './sibling-script.js';

/** Global property in which the files of languages leave their words, by language. */
const place = Symbol.for('regional-hotspots.languages');

type LanguagePlace = {[place]?: Readonly<Record<string, Language>>};

/**
 * Loads the words of a language from the file beside this one, unless they are loaded already.
 * Replaces `locale/load-language.ts`.
 *
 * @returns `undefined` for a language without a translation.
 */
export async function loadLanguage(language: string): Promise<Language | undefined> {
  const hash = Object.hasOwn(languageIntegrity, language) ? languageIntegrity[language] : undefined;
  if (hash === undefined) return undefined;
  if (languageHere(language) === undefined) await addSibling(`locale/${language}.js`, hash);
  return languageHere(language);
}

function languageHere(language: string): Language | undefined {
  return (globalThis as LanguagePlace)[place]?.[language];
}
