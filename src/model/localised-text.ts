/**
 * Text of the data in one language for all, or in several by BCP 47 tag.
 *
 * @example `'Automotive'` or `{en: 'Automotive', de: 'Automobilindustrie'}`
 */
export type LocalisedText = string | Readonly<Record<string, string>>;

/**
 * Text in `language`, else in its base language, in English, or in the first language given.
 *
 * @param language - BCP 47 tag of the reader, such as `de-AT`.
 * @returns The empty string if the text has no language at all.
 */
export function textIn(text: LocalisedText, language: string): string {
  if (typeof text === 'string') return text;
  const base = language.split('-')[0] ?? language;
  for (const tag of [language, base, 'en']) {
    if (Object.hasOwn(text, tag)) return text[tag] ?? '';
  }
  return Object.values(text)[0] ?? '';
}
