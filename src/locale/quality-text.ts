import {flagLetters} from '../dataset/quality-flag.js';
import type {Locale} from './locale.js';

/** Quality of a figure. */
export interface FigureQuality {
  /** Mask of quality flags. */
  readonly flags: number;
  /** Number of component figures that were not published. */
  readonly incomplete: number;
}

/** Quality in words, one entry for each flag and one for an incomplete sum. */
export function qualityTexts(quality: FigureQuality, locale: Locale): readonly string[] {
  const texts = flagLetters(quality.flags).map((letter) => locale.text(`flag.${letter}`));
  return quality.incomplete > 0
    ? [...texts, locale.text('incomplete', {count: quality.incomplete})]
    : texts;
}
