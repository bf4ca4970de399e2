/** Letters above which a name is set in two lines. */
const LONGEST = 11;

/**
 * Name of a country in capitals, in one line or two.
 *
 * @param language - BCP 47 tag of the name.
 */
export function countryNameLines(name: string, language: string): readonly string[] {
  const words = capitals(name, language);
  if (words.length <= LONGEST) return [words];
  const middle = words.length / 2;
  const [split] = [...words.matchAll(/ |-/g)]
    .map(({index}) => index)
    .sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  if (split === undefined) return [words];
  return [words.slice(0, split + 1).trim(), words.slice(split + 1)];
}

/** Capitals, except a small letter that Irish puts before a capital: "AN tSUALAINN". */
function capitals(name: string, language: string): string {
  const upper = name.toLocaleUpperCase(language);
  const small = name.search(/\p{Ll}\p{Lu}/u);
  return small < 0 ? upper : upper.slice(0, small) + name[small] + upper.slice(small + 1);
}
