import {foldedWords} from './heading-words.js';

/** What a unit counts. */
export type UnitMeaning =
  /** Persons; `factor` makes persons of the figure. */
  | {readonly counts: 'persons'; readonly factor: number}
  /** Money; `factor` makes million euro of the figure. */
  | {readonly counts: 'euro'; readonly factor: number}
  /** Neither of them: shares, hours, full-time equivalents, other currencies. */
  | {readonly counts: 'other'};

/** Words of a unit that make thousands or millions, without accents. */
const THOUSAND =
  /^(?:ths|thsd|thousands?|1 ?000|1[.,]000|tausend|tsd|tausende|milliers?|miles|millares|migliaia|tys|tysiac\w*|tis|tisic\w*|tisuc\w*|hiljada|tisoc\w*|ezer|mii|milhares|duizend|duizendtal|tusind|tusen|tusental|tuhat|tuhansia|tukst|tukstant\w*|tukstos|hil|hiliadi|hilyadi|chiliades|chil|k)$/;
const MILLION =
  /^(?:mio|mill?|millions?|million\w*|milj|mln|millones|milioni|milhoes|miliony?|milion\w*|1 ?000 ?000)$/;

/** Words that say that persons are counted, or simply things. */
const PERSONS =
  /^(?:per|pers|ps|nr|num|no|number|numbers|persons?|people|heads?|headcount|hc|personen|personnes?|personas|persone|osoba|osoby|osob|os|osobe|oseb|fo|persoane|pessoas|personer|henkiloa?|inimest|inimesed|cilveki|cilveku|asmenys|asmenu|litsa|atoma|anzahl|nombre|numero|aantal|antal|liczba|pocet|broj|stevilo|szam|employed|employees|jobs|beschaftigte|erwerbstatige|unit|units|einheit|einheiten|pure|absolute|_z|z|of|in|de|di|w|v|x|of)$/;

const EURO = /^(?:eur|euro|euros)$/;
const OTHER =
  /(?:^|[^a-z])(?:pct?|pc ?\w*|per ?cent|percent\w*|prozent|pourcentage|porcentaje|percentuale|procent\w*|share|shares|rate|ratio|index|inx|i\d\d|pps\w*|cp|clv\w*|fte|jae|etc|vza|vollzeit\w*|hours?|hw|ths ?hw|hab|growth|change|rch\w*|pch\w*|anteil|quote|veranderung\w*|variation|usd|gbp|nac|km2?|eur ?hab)(?:$|[^a-z])|[%‰]/;

/**
 * Meaning of a unit by its code or name: `THS_PER`, `Thousand persons`, `1000`, `MIO_EUR`, `PC`.
 *
 * @returns `undefined` for a text that is no known unit.
 */
export function unitMeaning(text: string): UnitMeaning | undefined {
  const plain = foldedWords(text)
    .replace(/[_()[\]{}:]/g, ' ')
    .trim();
  if (plain === '') return undefined;
  if (OTHER.test(plain)) return {counts: 'other'};
  const words = plain.replace(/\b1[ .,'\u00a0]000\b/g, '1000').match(/[\p{L}\p{N}]+/gu) ?? [];
  let factor = 1;
  let money = false;
  for (const word of words) {
    if (THOUSAND.test(word)) factor *= 1_000;
    else if (MILLION.test(word)) factor *= 1_000_000;
    else if (EURO.test(word)) money = true;
    else if (!PERSONS.test(word)) return undefined;
  }
  return money ? {counts: 'euro', factor: factor / 1_000_000} : {counts: 'persons', factor};
}

/** Whether a word of a unit says only that persons or things are counted. */
export function isUnitWord(word: string): boolean {
  return PERSONS.test(word) && word.length > 1;
}

/** Exponents of ten, of `UNIT_MULT` of SDMX and `PowerCode` of the OECD, or their names. */
export function multiplierMeaning(text: string): number | undefined {
  const plain = foldedWords(text).replace(/:.*$/, '').trim();
  if (/^-?\d{1,2}$/.test(plain)) return 10 ** Number(plain);
  if (plain === '' || /^(?:units?|ones?|einheiten)$/.test(plain)) return 1;
  if (THOUSAND.test(plain)) return 1_000;
  return MILLION.test(plain) ? 1_000_000 : undefined;
}

/** Meaning of words in a heading that name a unit, and the words that do not. */
export interface UnitInHeading {
  readonly unit: UnitMeaning | undefined;
  readonly others: readonly string[];
}

/** Words between a heading and its unit: `in`, `of`, `w`; also `persons` after `thousand`. */
const BETWEEN = /^(?:in|of|en|de|di|w|v|x|per|em|u|i|o|by)$/;

/** Parts the words of a heading, such as those of `Beschäftigte (in 1 000)`, from its unit. */
export function unitInHeading(words: readonly string[]): UnitInHeading {
  const joined = words
    .join(' ')
    .replace(/\b1 000\b/, '1000')
    .split(' ')
    .filter((word) => word !== '');
  if (joined.some((word) => OTHER.test(word))) {
    return {unit: {counts: 'other'}, others: joined.filter((word) => !OTHER.test(word))};
  }
  const at = joined.findIndex((word) => THOUSAND.test(word) || MILLION.test(word));
  const euro = joined.some((word) => EURO.test(word));
  if (at < 0 && !euro) return {unit: undefined, others: joined};
  const rest = joined.filter((_, place) => place !== at);
  const others = rest.filter((word) => !BETWEEN.test(word) && !EURO.test(word));
  const factor = at < 0 ? 1 : THOUSAND.test(joined[at] ?? '') ? 1_000 : 1_000_000;
  const unit: UnitMeaning = euro
    ? {counts: 'euro', factor: factor / 1_000_000}
    : {counts: 'persons', factor};
  return {unit, others};
}
