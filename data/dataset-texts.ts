import type {StarMethod} from '../src/figures/star-method.js';
import {numberText} from '../src/locale/number-text.js';

import type {Translations} from './translations.js';

type Texts = Readonly<Record<string, string>>;

/** English texts of the dataset's metadata; those of the other languages are in `texts/`. */
export const DATASET_TEXTS = {
  title: 'Regional hotspots and emerging industries in Europe',
  source: 'Eurostat, sbs_r_nuts06_r2',
  /** Day of the extraction or a later one. */
  extracted: '2017-08-01',
  attribution:
    'Source: Eurostat (sbs_r_nuts06_r2), persons employed (V16110), extracted by 1 August 2017. Sectors grouped by the authors.',
  definition:
    'An approximation based on Eurostat structural business statistics by NACE division; not the European Cluster Observatory database. Each sector combines whole NACE Rev. 2 divisions. Its regional employment is the sum of the published figures; where a figure is confidential, the total is flagged as incomplete. Total employment covers the non-financial business economy (NACE Sections B to J and L to N and Division 95), excluding agriculture, finance and public services. Location quotients compare each region with all countries that have regional data for the year, including values that are confidential by region but published nationally.',
  hotspots:
    'Hotspots in {year}: a sector in a region that employs at least {floor} people and meets at least one criterion (one star each) of the European Cluster Observatory: top {size}\u00a0% of regions by employment in the sector; location quotient of at least {quotient}; top {focus}\u00a0% of regions by the sector’s share of regional employment.',
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
    traded: {additive: true, label: 'Traded sectors'},
    emerging: {additive: false, label: 'Emerging industries'},
    ecosystem: {additive: false, label: 'Industrial ecosystems'},
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
