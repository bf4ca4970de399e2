import type {DatasetMetadata, HotspotDataset} from '../dataset/hotspot-dataset.js';
import {tagIn, type LocalisedText} from '../dataset/localised-text.js';
import type {Sector} from '../dataset/taxonomy.js';

/**
 * A dataset with its texts in some languages only.
 *
 * @throws {@link RangeError} if no text of the data is in one of the languages.
 */
export function inLanguages(dataset: HotspotDataset, languages: readonly string[]): HotspotDataset {
  const known = textLanguages(dataset);
  const missing = languages.find((language) => !hasLanguage(known, language));
  if (missing !== undefined && known.size > 0) {
    const tags = [...known].sort().join(', ');
    throw new RangeError(`the data has no text in the language ${missing}; it has ${tags}`);
  }
  return withTexts(dataset, (text) => {
    if (typeof text === 'string') return text;
    const tags = new Set(languages.map((language) => tagIn(text, language)));
    return Object.fromEntries(Object.entries(text).filter(([tag]) => tags.has(tag)));
  });
}

/** Tags of all languages that a dataset has texts in; empty if its texts name none. */
export function textLanguages(dataset: HotspotDataset): ReadonlySet<string> {
  const tags = new Set<string>();
  withTexts(dataset, (text) => {
    if (typeof text !== 'string') for (const tag of Object.keys(text)) tags.add(tag);
    return text;
  });
  return tags;
}

/** Whether a language, or the base of it, is among the tags. */
export function hasLanguage(tags: ReadonlySet<string>, language: string): boolean {
  return tags.has(language) || tags.has(language.split('-')[0] ?? language);
}

type Shortening = (text: LocalisedText) => LocalisedText;

function withTexts(dataset: HotspotDataset, text: Shortening): HotspotDataset {
  const taxonomies = dataset.taxonomies.map((taxonomy) => ({
    ...taxonomy,
    label: text(taxonomy.label),
    sectors: taxonomy.sectors.map((sector) => sectorIn(sector, text)),
  }));
  return {
    ...dataset,
    regions: dataset.regions.map(({note, missing, ...region}) => ({
      ...region,
      name: text(region.name),
      ...(note !== undefined && {note: text(note)}),
      ...(missing !== undefined && {missing: text(missing)}),
    })),
    taxonomies,
    sectors: taxonomies.flatMap(({sectors}) => sectors),
    metadata: metadataIn(dataset.metadata, text),
  };
}

function sectorIn({short, note, ...sector}: Sector, text: Shortening): Sector {
  return {
    ...sector,
    label: text(sector.label),
    ...(short !== undefined && {short: text(short)}),
    ...(note !== undefined && {note: text(note)}),
  };
}

const TEXTS = [
  ...(['title', 'source', 'attribution', 'definition', 'disclaimer'] as const),
  ...(['totalLabel', 'missing'] as const),
];

function metadataIn(metadata: DatasetMetadata, text: Shortening): DatasetMetadata {
  const {questions, annotations} = metadata;
  const texts = TEXTS.flatMap((name) => {
    const given = metadata[name];
    return given === undefined ? [] : [[name, text(given)]];
  });
  return {
    ...metadata,
    ...Object.fromEntries(texts),
    ...(questions && {questions: questions.map((each) => ({...each, text: text(each.text)}))}),
    ...(annotations && {
      annotations: annotations.map((each) => ({...each, text: text(each.text)})),
    }),
  };
}
