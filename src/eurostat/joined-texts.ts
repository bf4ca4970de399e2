type Texts = Readonly<Record<string, string>>;

/** Several texts joined, in each language of the first. */
export function joinedTexts(texts: readonly Texts[]): Texts {
  const languages = Object.keys(texts[0] ?? {});
  return Object.fromEntries(
    languages.map((language) => [
      language,
      texts.map((text) => text[language] ?? text['en'] ?? '').join(' '),
    ]),
  );
}
