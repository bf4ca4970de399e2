import type {MappedSector} from '../src/eurostat/sector-mapping.js';
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

/** The taxonomies of a mapping with their names, in the order of the texts. */
export function taxonomyTexts(
  labels: SectorLabels,
  mapping: readonly MappedSector[],
): ReadonlyMap<string, TaxonomyTexts> {
  const known = Object.entries(DATASET_TEXTS.taxonomies);
  const own = known.filter(([id]) => mapping.some(({taxonomy}) => taxonomy === id));
  return new Map(
    own.map(([id, {additive, label}]) => [id, {additive, label: labels.labels(id, '', label)}]),
  );
}
