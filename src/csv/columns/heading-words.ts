/** Letters that have no accent to take off, and Greek and Cyrillic ones in Latin letters. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h'},
  ...{α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l'},
  ...{μ: 'm', ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f'},
  ...{χ: 'ch', ψ: 'ps', ω: 'o', а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z'},
  ...{и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't'},
  ...{
    у: 'u',
    ф: 'f',
    х: 'h',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'sht',
    ъ: 'a',
    ь: 'y',
    ю: 'yu',
    я: 'ya',
  },
};

/** A text in small Latin letters without accents; other characters stay. */
export function foldedWords(text: string): string {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/[^\x00-\x7f]/g, (letter) => LATIN[letter] ?? letter);
}

/** Letters and digits alone, without accents and case. */
export function foldedHeading(heading: string): string {
  return foldedWords(heading).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words of a heading, without accents and case; `%` is one of them. */
export function headingWords(heading: string): readonly string[] {
  // Names of programs join words by capitals: `persEmployed`.
  const apart = heading.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return foldedWords(apart).match(/[\p{L}\p{N}]+|%/gu) ?? [];
}
