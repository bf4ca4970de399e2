/**
 * Eurostat's quality flags, each as one bit of a mask. Since 27 January 2025, `f`, `m` and `n` are
 * among them, `r` is not, and confidentiality is told apart; older data has them all.
 *
 * @see https://ec.europa.eu/eurostat/data/database/information "Available flags"
 */
export const QUALITY_FLAGS = {
  /** Break in the time series. */
  b: 1,
  /** Confidential. */
  c: 2,
  /** Definition differs. */
  d: 4,
  /** Estimated. */
  e: 8,
  /** See metadata. */
  i: 16,
  /** Provisional. */
  p: 32,
  /** Revised. */
  r: 64,
  /** Of low reliability. */
  u: 128,
  /** Forecast. */
  f: 256,
  /** Missing: the figure cannot exist. */
  m: 512,
  /** Not significant. */
  n: 1024,
} as const;

/** One letter of Eurostat's quality flags. */
export type QualityFlag = keyof typeof QUALITY_FLAGS;

const letters = (Object.keys(QUALITY_FLAGS) as QualityFlag[]).sort();

/** Today's letters for those of older data. */
const OLDER: Readonly<Record<string, QualityFlag>> = {s: 'i', z: 'm'};

/**
 * Mask of the flags in `text`, such as `bd`, in small letters or capitals; separators between
 * letters are allowed. `s` and `z` of older data are read as `i` and `m`.
 *
 * @returns `undefined` if `text` holds a letter that is not a flag.
 */
export function flagMask(text: string): number | undefined {
  let mask = 0;
  for (const given of text.replace(/[\s,;]/g, '').toLowerCase()) {
    const letter = OLDER[given] ?? given;
    if (!Object.hasOwn(QUALITY_FLAGS, letter)) return undefined;
    mask |= QUALITY_FLAGS[letter as QualityFlag];
  }
  return mask;
}

/** Letters of a mask, in alphabetical order; empty for 0. */
export function flagLetters(mask: number): readonly QualityFlag[] {
  return letters.filter((letter) => (mask & QUALITY_FLAGS[letter]) !== 0);
}
