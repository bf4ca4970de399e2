import {changeWords} from '../change/loaded-words.js';
import type {LocalisedText} from '../dataset/localised-text.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
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
export function viewProvenance(view: HotspotView, locale: Locale): ViewProvenance {
  return {
    criterion: changeWords(view)?.criterion(view, locale) ?? criterionSentence(view, locale),
    ...figureProvenance(view.figures, locale),
  };
}

/** Source and method of figures that are no view of hotspots, in words. */
export function figureProvenance(
  figures: HotspotFigures,
  locale: Locale,
): Omit<ViewProvenance, 'criterion'> {
  const {metadata} = figures.dataset;
  const label = (text: LocalisedText | undefined): string => (text ? locale.label(text) : '');
  const {totalLabel} = metadata;
  const basis = totalLabel && {label: locale.text('quotient'), value: locale.label(totalLabel)};
  return {
    method: [
      ...starMethodSentences(figures, locale),
      ...(basis ? [`${locale.text('labelled', basis)}.`] : []),
    ].join(' '),
    definition: label(metadata.definition),
    source: label(metadata.source),
    extracted: metadata.extracted ?? '',
    attribution: label(metadata.attribution),
    disclaimer: label(metadata.disclaimer),
  };
}
