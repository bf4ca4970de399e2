import {naceNames, type NaceNames} from '../nace/nace-names.js';
import type {CsvLayout} from './csv-layout.js';
import {isNaceCode, sectorCells, type ListedTaxonomy} from './csv-sectors.js';

/** Headings of NACE by language. */
export type SectorNames = ReadonlyMap<string, NaceNames>;

/** Rows that are searched for codes of NACE. */
const SEARCHED = 2_000;

/**
 * Headings of NACE in English and in another language, if a table has codes of NACE without names;
 * pass them on as option `names`.
 *
 * @param language - Of the page; English where NACE has no headings in it.
 */
export async function neededNames(layout: CsvLayout, language = 'en'): Promise<SectorNames> {
  if (!hasBareCodes(layout)) return new Map();
  const tags = [...new Set(['en', language])];
  const found = await Promise.all(tags.map(async (tag) => [tag, await naceNames(tag)] as const));
  return new Map(found.flatMap(([tag, names]) => (names === undefined ? [] : [[tag, names]])));
}

function hasBareCodes({rows, columns, spread}: CsvLayout): boolean {
  if (spread.some(({sector}) => sector !== undefined && isNaceCode(sector))) return true;
  return rows.slice(0, SEARCHED).some(({cells}) => {
    const {sector, sectorName} = sectorCells(cells, columns);
    return sectorName === '' && isNaceCode(sector);
  });
}

/**
 * Gives the sectors of a taxonomy of NACE codes their headings as labels and the codes as short
 * labels. Sectors with names of their own keep them, and so do taxonomies with other sectors.
 */
export function withSectorNames(
  taxonomies: readonly ListedTaxonomy[],
  names: SectorNames,
): readonly ListedTaxonomy[] {
  if (names.size === 0) return taxonomies;
  return taxonomies.map((taxonomy) => {
    const {sectors} = taxonomy;
    const codes = sectors.filter(({id}) => isNaceCode(id));
    const isNace = codes.length === sectors.length && codes.some(({id}) => /\d\d/.test(id));
    return isNace ? {...taxonomy, sectors: sectors.map((one) => withName(one, names))} : taxonomy;
  });
}

type ListedSector = ListedTaxonomy['sectors'][number];

function withName(sector: ListedSector, names: SectorNames): ListedSector {
  if (sector.label !== sector.id) return sector;
  const code = sector.id.replaceAll('.', '');
  const label = [...names].flatMap(([language, headings]) => {
    const heading = headings.get(code);
    return heading === undefined ? [] : [[language, heading] as const];
  });
  return label.length === 0
    ? sector
    : {...sector, label: Object.fromEntries(label), short: sector.id};
}
