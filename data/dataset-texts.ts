import type {StarCriterion, StarMethod} from '../src/model/star-method.js';

/** Words of the dataset's metadata, by language. */
export const DATASET_TEXTS = {
  title: {en: 'Regional hotspots and emerging industries of Europe'},
  /** Day of the extraction or a later one. */
  extracted: '2017-08-01',
  source: 'Eurostat, sbs_r_nuts06_r2',
  attribution: {
    en: 'Source: Eurostat, dataset sbs_r_nuts06_r2 (persons employed, V16110), extracted on or before 1 August 2017; sector grouping by the authors; estimates marked.',
  },
  definition: {
    en: 'Approximation from Eurostat business statistics by NACE division; not the European Cluster Observatory database. A sector is a group of whole NACE Rev. 2 divisions. Its employment in a region is the sum of the figures that are published; where one is confidential the sum is marked as incomplete. Total employment is that of the business economy (NACE sections B to J, L to N and division S95), without agriculture, finance and public services. Location quotients compare with all countries that have regional figures in the year, including what is confidential in the regions where the country as a whole is published.',
  },
  taxonomies: {
    traded: {additive: true, label: {en: 'Sectoral industries'}},
    emerging: {additive: false, label: {en: 'Emerging industries'}},
  },
} as const;

/** What counts as a hotspot in the flat dataset. */
export function hotspotCriterion({criteria, floor}: StarMethod, year: number): string {
  const rules = criteria.map((criterion) =>
    'minimum' in criterion
      ? `${MEASURES[criterion.measure]} of at least ${criterion.minimum}`
      : `${MEASURES[criterion.measure]} among the top ${criterion.top * 100} % of regions`,
  );
  return `Hotspots of ${year}: one sector in one region that meets at least one criterion of the European Cluster Observatory, each worth a star: ${rules.join('; ')}; and has ${floor.toLocaleString('en')} persons employed or more.`;
}

const MEASURES: Readonly<Record<StarCriterion['measure'], string>> = {
  size: 'employment in the sector',
  specialisation: 'a location quotient',
  focus: "share of the region's employment",
  productivity: 'wages per person employed',
  growth: 'growth of employment',
};
