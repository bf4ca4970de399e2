import type {LocalisedText} from '../dataset/localised-text.js';
import {criterionSentence} from '../locale/criterion-sentence.js';
import type {Locale} from '../locale/locale.js';
import {starMethodSentences} from '../locale/star-method-text.js';
import type {HotspotView} from '../view/hotspot-view.js';

/** What must be told wherever figures of a view are taken; `''` where the data does not tell. */
export interface ViewProvenance {
  /** What counts as a hotspot. */
  readonly criterion: string;
  /** How stars are given. */
  readonly method: string;
  /** How the data was made. */
  readonly definition: string;
  readonly source: string;
  /** Day of extraction from the source, ISO 8601. */
  readonly extracted: string;
  /** Notice that must stand wherever the data is shown. */
  readonly attribution: string;
  readonly disclaimer: string;
}

/** Where the figures of a view come from, and what makes them, in words. */
export function viewProvenance(view: HotspotView, locale: Locale): ViewProvenance {
  const {metadata} = view.figures.dataset;
  const label = (text: LocalisedText | undefined): string => (text ? locale.label(text) : '');
  return {
    criterion: criterionSentence(view, locale),
    method: starMethodSentences(view.figures, locale).join(' '),
    definition: label(metadata.definition),
    source: label(metadata.source),
    extracted: metadata.extracted ?? '',
    attribution: label(metadata.attribution),
    disclaimer: label(metadata.disclaimer),
  };
}
