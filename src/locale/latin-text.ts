import {foldedText} from './folded-text.js';

const cyrillic: Readonly<Record<string, string>> = {
  ...{а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k'},
  ...{л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h'},
  ...{ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sht', ъ: 'a', ь: 'y', ю: 'yu', я: 'ya'},
};

const greek: Readonly<Record<string, string>> = {
  ...{α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l'},
  ...{μ: 'm', ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f'},
  ...{χ: 'ch', ψ: 'ps', ω: 'o'},
};

/** Greek letter groups with a sound of their own, replaced before single letters. */
const greekGroups: readonly (readonly [RegExp, string])[] = [
  [/ου/g, 'ou'],
  [/(?<=[αε])υ(?=[αβγδεζηιλμνορυω])/g, 'v'],
  [/(?<=[αε])υ/g, 'f'],
  [/γ(?=[γξχ])/g, 'n'],
  [/(?<!\p{L})μπ/gu, 'b'],
];

/**
 * Text for searching in Latin letters, folded like `foldedText`: Greek by ELOT 743, Bulgarian by
 * the law of 2009. Eurostat transcribes region names the same way, so `Αττική` finds `Attiki`.
 */
export function latinText(text: string): string {
  const bulgarian = text
    .toLowerCase()
    // Before folding, which would turn й into и.
    .normalize('NFC')
    .replace(/ия(?!\p{L})/gu, 'ia')
    .replace(/\p{Script=Cyrillic}/gu, (letter) => cyrillic[letter] ?? letter);
  return greekGroups
    .reduce((replaced, [group, latin]) => replaced.replace(group, latin), foldedText(bulgarian))
    .replace(/\p{Script=Greek}/gu, (letter) => greek[letter] ?? letter);
}
