import {givenReason, type MissingFigure} from '../dataset/given-reason.js';
import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import type {Locale} from './locale.js';

/** Why a region has no figure, in the words of the data where it gives any. */
export function missingText(
  dataset: Pick<HotspotDataset, 'regions' | 'metadata'>,
  figure: MissingFigure,
  locale: Locale,
): string {
  const given = givenReason(dataset, figure);
  return given === undefined ? locale.text(`missing.${figure.reason}`) : locale.label(given);
}
