/** English texts of the dataset on manufacturing; those of other languages are in `texts/`. */
export const MANUFACTURING_TEXTS = {
  title: 'Manufacturing in Europe, 2022',
  source: 'Eurostat, sbs_r_nuts2021',
  /** Last day on which the extraction can have been. */
  extracted: '2025-01-16',
  attribution:
    'Source: Eurostat (sbs_r_nuts2021), persons employed in local units (EMP_LOC_NR), extracted by 16 January 2025. Sectors grouped by the authors.',
  definition:
    'Persons employed in local units of manufacturing (NACE Rev. 2, Section C) in the 27 countries of the European Union, by NUTS 2021 region. Divisions are Eurostat’s; a traded sector combines whole divisions and approximates a sector of the European Cluster Observatory. Shares and location quotients are within manufacturing: the total is Section C, of the region and of all countries. The statistics changed with the reference year 2021 (Regulation (EU) 2019/2152), so these figures cannot be compared with those of earlier years.',
  /** Completes "location quotient" and "share". */
  totalLabel: 'of manufacturing',
  missing: 'confidential or not available',
  /** The opening view, as the fragment of a link. */
  view: 'taxonomy=division&sectors=division:C29&year=2022',
  taxonomies: {
    division: {additive: true, label: 'NACE divisions'},
    traded: {additive: true, label: 'Traded sectors'},
  },
} as const;
