import {csvParse} from 'd3-dsv';

import type {MappedSector} from '../../src/eurostat/sector-mapping.js';

/** First and last division of manufacturing. */
const [FIRST, LAST] = [10, 33];

/** Headings of NACE Rev. 2 by code and language; `C29` to `{en: 'Manufacture of …'}`. */
export type Headings = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Reads `nace_rev2_names.csv`; English comes first. */
export function naceHeadings(text: string): Headings {
  const headings = new Map<string, Record<string, string>>();
  const rows = csvParse(text);
  const english = rows.filter(({lang}) => lang === 'en');
  for (const {code = '', lang = '', name = ''} of [...english, ...rows]) {
    const names = headings.get(code) ?? {};
    headings.set(code, names);
    names[lang] = name;
  }
  return headings;
}

/** Each division of manufacturing as a sector of its own. */
export function divisionSectors(headings: Headings): readonly MappedSector[] {
  return Array.from({length: LAST - FIRST + 1}, (_, at) => {
    const id = `C${FIRST + at}`;
    const name = headings.get(id)?.['en'] ?? id;
    const rest = {
      nace: '2',
      divisions: [id],
      grade: '',
      note: '',
      short: '',
      hidden: false,
    } as const;
    return {taxonomy: 'division', id, label: name, name, ...rest};
  });
}

/** The sectors of a taxonomy that consist of divisions of manufacturing alone. */
export function manufacturingSectors(
  mapping: readonly MappedSector[],
  taxonomy: string,
): readonly MappedSector[] {
  return mapping.filter(
    (sector) =>
      sector.taxonomy === taxonomy &&
      sector.divisions.length > 0 &&
      sector.divisions.every((division) => division.startsWith('C')),
  );
}
