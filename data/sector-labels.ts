import {csvParse} from 'd3-dsv';

import {sectorKey} from '../src/model/taxonomy.js';

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
  const languages = [...texts].sort(([one], [other]) => (one < other ? -1 : 1));
  const known = languages.map(([language, text]) => {
    const rows = csvParse(text).map((row): [string, string] => [
      sectorKey(row['taxonomy'] ?? '', row['sector'] ?? ''),
      row['label'] ?? '',
    ]);
    return {language, labels: new Map(rows)};
  });
  return {
    labels: (taxonomy, sector, english) => {
      const key = sectorKey(taxonomy, sector);
      const found = known.map(({language, labels}) => [language, labels.get(key)]);
      return Object.fromEntries([['en', english], ...found.filter(([, label]) => label)]);
    },
  };
}
