/** Letters of quality flags read from a cell, and what of it is no flag. */
export interface FlagText {
  /** Letters of Eurostat's present flags, without separators; empty for none. */
  readonly flags: string;
  /** The cell if a part of it is unknown; `undefined` otherwise. */
  readonly unknown?: string;
}

/**
 * Flags by the letter of Eurostat or of SDMX (capitals). Older letters are given as those that
 * replaced them; an empty text is a normal value.
 *
 * @see https://ec.europa.eu/eurostat/data/database/information "Available flags", 27 January 2025
 * @see https://sdmx.org/ code list CL_OBS_STATUS
 */
const LETTERS: Readonly<Record<string, string>> = {
  ...{
    a: '',
    b: 'b',
    c: 'c',
    d: 'd',
    e: 'e',
    f: 'f',
    i: 'i',
    m: 'm',
    n: 'n',
    p: 'p',
    r: 'r',
    u: 'u',
  },
  ...{s: 'i', z: 'm', h: 'm', l: 'm', o: 'm', q: 'c'},
};

/** Beginnings of words that name a flag. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(normal|final|definitiv|not a flag)/, ''],
  [/^(break|bruch|zeitreihenbruch|rupture|ruptura|interruzione)/, 'b'],
  [/^(partly )?(confidential|confidentiel|confidencial|geheim|suppress)/, 'c'],
  [/^(definition|abweichende definition)/, 'd'],
  [/^(estimat|geschatz|schatz|estim|stima|szacun)/, 'e'],
  [/^(forecast|prognos|prevision)/, 'f'],
  [/^(imput|see metadata|eurostat estimate)/, 'i'],
  [/^(missing|not applicable|fehlend)/, 'm'],
  [/^not significant/, 'n'],
  [/^(prelimin|provis|vorlauf)/, 'p'],
  [/^(revis|berichtigt)/, 'r'],
  [/^(low reliab|unreliab|unsicher)/, 'u'],
];

/** Reads a cell of flags: `p`, `b, e`, `P: Provisional value`, `estimated`. */
export function flagText(cell: string): FlagText {
  if (cell === '') return {flags: ''};
  const code = /^([A-Za-z]{1,3})\s*[:–-]\s+\S|^([A-Za-z]):/.exec(cell);
  const letters = code?.[1] ?? code?.[2] ?? cell;
  const plain = letters.replace(/[\s,;|/()+]/g, '').toLowerCase();
  if (plain.length <= 6 && [...plain].every((letter) => Object.hasOwn(LETTERS, letter))) {
    return {flags: [...plain].map((letter) => LETTERS[letter]).join('')};
  }
  const word = cell.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const named = WORDS.find(([beginning]) => beginning.test(word));
  return named === undefined ? {flags: '', unknown: cell} : {flags: named[1]};
}

/**
 * Reads a cell of Eurostat's `CONF_STATUS`: all codes but `F`, free, mean that the figure is
 * confidential or not for publication.
 */
export function confidentialityText(cell: string): FlagText {
  const code = cell.slice(0, 1).toUpperCase();
  if (cell === '' || code === 'F') return {flags: ''};
  return /^[CNPSDAG]$/.test(code) ? {flags: 'c'} : {flags: '', unknown: cell};
}
