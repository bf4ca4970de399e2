import type {MappedSector} from './sector-mapping.js';
import type {TaxonomyTexts} from './wide-dataset.js';

/** Names of the taxonomies of the sample's mapping files. */
const NAMES: Readonly<Record<string, string>> = {
  traded: 'Traded sectors',
  emerging: 'Emerging industries',
  ecosystem: 'Industrial ecosystems',
};

/**
 * Taxonomies of a mapping in its order. Sectors may be added up if no division is in two of them.
 */
export function taxonomiesOf(mapping: readonly MappedSector[]): ReadonlyMap<string, TaxonomyTexts> {
  const ids = [...new Set(mapping.map(({taxonomy}) => taxonomy))];
  return new Map(
    ids.map((id) => {
      const divisions = mapping
        .filter(({taxonomy}) => taxonomy === id)
        .flatMap((sector) => sector.divisions);
      const additive = new Set(divisions).size === divisions.length;
      const label = NAMES[id] ?? id.charAt(0).toUpperCase() + id.slice(1);
      return [id, {additive, label: {en: label}}];
    }),
  );
}
