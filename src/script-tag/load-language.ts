import type {Language} from '../locale/messages.js';
import {languageIntegrity} from './file-hashes.js';
import {addSibling} from './sibling-script.js';

/** Where the file of a language leaves its words, by the language. */
const place = Symbol.for('regional-hotspots.languages');

type LanguagePlace = {[place]?: Readonly<Record<string, Language>>};

/**
 * Loads the words of a language from the file beside this one, unless they are here already.
 *
 * @returns `undefined` for a language that there are no words of.
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
