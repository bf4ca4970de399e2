import {sectorKey} from '../src/dataset/taxonomy.js';
import type {MappedSector} from '../src/eurostat/sector-mapping.js';

import {translations} from './translations.js';

/** Labels of taxonomies and sectors in the languages besides English. */
export interface SectorLabels {
  /**
   * Label in each language that has one, English first.
   *
   * @param sector - Id of the sector; `''` for the taxonomy itself.
   */
  labels(taxonomy: string, sector: string, english: string): Readonly<Record<string, string>>;
  /**
   * Label for lists in each language, English first: the short one, else the label.
   *
   * @returns `undefined` if no language has a short one.
   */
  shortLabels(sector: MappedSector): Readonly<Record<string, string>> | undefined;
}

/**
 * Reads the files of `labels/`.
 *
 * @param texts - Text of each file, by its language; columns `taxonomy`, `sector`, `label`,
 *   `short`.
 */
export function sectorLabels(texts: ReadonlyMap<string, string>): SectorLabels {
  const known = translations(texts, 'label', keyOf);
  const knownShort = translations(texts, 'short', keyOf);
  return {
    labels: (taxonomy, sector, english) => known.of(sectorKey(taxonomy, sector), english),
    shortLabels: ({taxonomy, id, label, short}) => {
      const key = sectorKey(taxonomy, id);
      const {en, ...others} = knownShort.of(key, short);
      if (en === '' && Object.keys(others).length === 0) return undefined;
      return {...known.of(key, label), ...(en !== '' && {en}), ...others};
    },
  };
}

function keyOf(row: Readonly<Partial<Record<string, string>>>): string {
  return sectorKey(row['taxonomy'] ?? '', row['sector'] ?? '');
}
