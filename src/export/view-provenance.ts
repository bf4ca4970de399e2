import {changeWords} from '../change/loaded-words.js';
import type {LocalisedText} from '../dataset/localised-text.js';
import {criterionSentence} from '../locale/criterion-sentence.js';
import type {Locale} from '../locale/locale.js';
import {starMethodSentences} from '../locale/star-method-text.js';
import type {HotspotView} from '../view/hotspot-view.js';

/** Information that accompanies figures of a view; `''` if the data does not have it. */
export interface ViewProvenance {
  /** Criterion of a hotspot. */
  readonly criterion: string;
  /** Method of stars. */
  readonly method: string;
  /** Definition of the data. */
  readonly definition: string;
  readonly source: string;
  /** Day of extraction from the source, ISO 8601. */
  readonly extracted: string;
  /** Notice required wherever the data is shown. */
  readonly attribution: string;
  readonly disclaimer: string;
}

/** Source, criterion and method of a view's figures, in words. */
export function viewProvenance(
  view: Pick<HotspotView, 'figures' | 'filter'>,
  locale: Locale,
): ViewProvenance {
  const {metadata} = view.figures.dataset;
  const label = (text: LocalisedText | undefined): string => (text ? locale.label(text) : '');
  return {
    criterion: changeWords(view)?.criterion(view, locale) ?? criterionSentence(view, locale),
    method: starMethodSentences(view.figures, locale).join(' '),
    definition: label(metadata.definition),
    source: label(metadata.source),
    extracted: metadata.extracted ?? '',
    attribution: label(metadata.attribution),
    disclaimer: label(metadata.disclaimer),
  };
}
