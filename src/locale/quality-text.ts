import {givenReason, type MissingFigure} from '../dataset/given-reason.js';
import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
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

/** Why a region has no figure, in the words of the data where it gives any. */
export function missingText(
  dataset: Pick<HotspotDataset, 'regions' | 'metadata'>,
  figure: MissingFigure,
  locale: Locale,
): string {
  const given = givenReason(dataset, figure);
  return given === undefined ? locale.text(`missing.${figure.reason}`) : locale.label(given);
}
