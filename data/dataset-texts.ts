/** Words of the dataset's metadata, by language. */
export const DATASET_TEXTS = {
  title: {en: 'Regional hotspots and emerging industries of Europe'},
  source: 'Eurostat, sbs_r_nuts06_r2',
  attribution: {
    en: 'Source: Eurostat, dataset sbs_r_nuts06_r2 (persons employed, V16110), extracted on or before 1 August 2017; sector grouping by the authors; estimates marked.',
  },
  definition: {
    en: 'Approximation from Eurostat business statistics by NACE division; not the European Cluster Observatory database. A sector is a group of whole NACE Rev. 2 divisions. Its employment in a region is the sum of the figures that are published; where one is confidential the sum is marked as incomplete. Total employment is that of the business economy (NACE sections B to J, L to N and division S95), without agriculture, finance and public services.',
  },
  taxonomies: {
    traded: {additive: true, label: {en: 'Sectoral industries'}},
    emerging: {additive: false, label: {en: 'Emerging industries'}},
  },
} as const;
