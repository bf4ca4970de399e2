/**
 * Text of the data, either one string for all languages or one per BCP 47 tag.
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
  return text[tagIn(text, language) ?? ''] ?? '';
}

/**
 * Tag of the language that {@link textIn} finds a text in.
 *
 * @param language - BCP 47 tag of the reader.
 * @returns `undefined` if the text does not state its language, or has none.
 */
export function tagIn(text: LocalisedText, language: string): string | undefined {
  if (typeof text === 'string') return undefined;
  const base = language.split('-')[0] ?? language;
  const found = [language, base, 'en'].find((tag) => Object.hasOwn(text, tag));
  return found ?? Object.keys(text)[0];
}
