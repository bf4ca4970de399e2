import type {TaxonomyTexts} from '../src/eurostat/wide-dataset.js';

import {DATASET_TEXTS} from './dataset-texts.js';
import type {SectorLabels} from './sector-labels.js';
import type {Translations} from './translations.js';

/** Members of the sample's metadata that are not computed, in their order. */
export function datasetMetadata(
  words: Translations,
  nuts: number,
): Readonly<Record<string, unknown>> {
  const {title, extracted, source, attribution, definition, view, questions} = DATASET_TEXTS;
  return {
    title: words.of('title', title),
    extracted,
    source,
    attribution: words.of('attribution', attribution),
    definition: words.of('definition', definition),
    nuts,
    view,
    questions: Object.entries(questions).map(([id, question]) => ({
      text: words.of(`question:${id}`, question.text),
      view: question.view,
    })),
  };
}

/** The sample's taxonomies with their names. */
export function taxonomyTexts(labels: SectorLabels): ReadonlyMap<string, TaxonomyTexts> {
  return new Map(
    Object.entries(DATASET_TEXTS.taxonomies).map(([id, {additive, label}]) => [
      id,
      {additive, label: labels.labels(id, '', label)},
    ]),
  );
}
