import type {StarMethod} from '../src/figures/star-method.js';
import {numberText} from '../src/locale/number-text.js';

import type {Translations} from './translations.js';

type Texts = Readonly<Record<string, string>>;

/** English texts of the dataset's metadata; those of the other languages are in `texts/`. */
export const DATASET_TEXTS = {
  title: 'Regional hotspots and emerging industries of Europe',
  source: 'Eurostat, sbs_r_nuts06_r2',
  /** Day of the extraction or a later one. */
  extracted: '2017-08-01',
  attribution:
    'Source: Eurostat, dataset sbs_r_nuts06_r2 (persons employed, V16110), extracted on or before 1 August 2017; sector grouping by the authors; estimates marked.',
  definition:
    'Approximation from Eurostat business statistics by NACE division; not the European Cluster Observatory database. A sector is a group of whole NACE Rev. 2 divisions. Its employment in a region is the sum of the figures that are published; where one is confidential the sum is marked as incomplete. Total employment is that of the business economy (NACE sections B to J, L to N and division S95), without agriculture, finance and public services. Location quotients compare with all countries that have regional figures in the year, including what is confidential in the regions where the country as a whole is published.',
  hotspots:
    'Hotspots of {year}: one sector in one region that meets at least one criterion of the European Cluster Observatory, each worth a star: employment in the sector among the top {size}\u00a0% of regions; a location quotient of at least {quotient}; share of the region’s employment among the top {focus}\u00a0% of regions; and has {floor} persons employed or more.',
  /** The opening view, as the fragment of a link. */
  view: 'sectors=traded:automotive&year=2012&min-stars=2',
  /** Example questions, each with the view that answers it. */
  questions: {
    biopharma: {
      text: 'Where is biopharma concentrated?',
      view: 'sectors=traded:biopharmaceuticals&year=2012&min-stars=2',
    },
    clothing: {
      text: 'Where is clothing made?',
      view: 'sectors=traded:apparel&year=2012&min-stars=2',
    },
    digital: {
      text: 'Where are digital industries strong?',
      view: 'sectors=emerging:digital&year=2012&min-stars=2',
    },
  },
  taxonomies: {
    traded: {additive: true, label: 'Sectoral industries'},
    emerging: {additive: false, label: 'Emerging industries'},
  },
} as const;

/** Definition of a hotspot in the flat dataset, by language. */
export function hotspotCriterion(
  {criteria, floor}: StarMethod,
  year: number,
  words: Translations,
): Texts {
  const demands = criteria.map((criterion): [string, number] =>
    'minimum' in criterion
      ? ['quotient', criterion.minimum]
      : [criterion.measure, criterion.top * 100],
  );
  const values = new Map<string, number>([...demands, ['floor', floor]]);
  const texts = Object.entries(words.of('hotspots', DATASET_TEXTS.hotspots));
  return Object.fromEntries(
    texts.map(([language, text]) => [
      language,
      text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
        if (name === 'year') return String(year);
        const value = values.get(name);
        return value === undefined ? placeholder : numberText(value, language);
      }),
    ]),
  );
}

/** Several texts joined, in each language of the first. */
export function joinedTexts(texts: readonly Texts[]): Texts {
  const languages = Object.keys(texts[0] ?? {});
  return Object.fromEntries(
    languages.map((language) => [
      language,
      texts.map((text) => text[language] ?? text['en'] ?? '').join(' '),
    ]),
  );
}
