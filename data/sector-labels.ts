import {sectorKey} from '../src/dataset/taxonomy.js';

import {translations} from './translations.js';

/** Labels of taxonomies and sectors in the languages besides English. */
export interface SectorLabels {
  /**
   * Label in each language that has one, English first.
   *
   * @param sector - Id of the sector; `''` for the taxonomy itself.
   */
  labels(taxonomy: string, sector: string, english: string): Readonly<Record<string, string>>;
}

/**
 * Reads the files of `labels/`.
 *
 * @param texts - Text of each file, by its language; columns `taxonomy`, `sector`, `label`.
 */
export function sectorLabels(texts: ReadonlyMap<string, string>): SectorLabels {
  const known = translations(texts, 'label', (row) =>
    sectorKey(row['taxonomy'] ?? '', row['sector'] ?? ''),
  );
  return {
    labels: (taxonomy, sector, english) => known.of(sectorKey(taxonomy, sector), english),
  };
}
