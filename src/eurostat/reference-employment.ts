import {sectorKey} from '../dataset/taxonomy.js';

import type {EurostatTable} from './eurostat-table.js';
import {EMPLOYMENT} from './indicators.js';
import type {RegionPoint} from './region-point.js';
import type {SourceCodes} from './region-sources.js';
import {sectionFigures} from './region-total.js';
import type {MappedSector} from './sector-mapping.js';

/** Employment of all countries together, in persons; arrays run over the years of the table. */
export interface ReferenceEmployment {
  readonly total: readonly number[];
  /** By key of the sector. */
  readonly employment: Readonly<Record<string, readonly number[]>>;
}

/** Table, mapping and regions that the reference area is computed from. */
export interface ReferenceInput {
  readonly table: EurostatTable;
  readonly mapping: readonly MappedSector[];
  readonly points: readonly RegionPoint[];
  readonly sources: SourceCodes;
}

/**
 * Employment of the reference area: the countries that have figures of regions in the year.
 *
 * Each division and section of a country counts with the country's own figure, which includes the
 * confidential regions, or with the sum of its published regions if that is larger, because the
 * country's figure is confidential or wrong.
 */
export function referenceEmployment(input: ReferenceInput): ReferenceEmployment {
  const years = input.table.years.map((year) => countryFigures(input, year));
  const sum = (of: (country: CountryFigures) => number): readonly number[] =>
    years.map((countries) => countries.reduce((total, country) => total + of(country), 0));
  return {
    total: sum(({sections}) => sections),
    employment: Object.fromEntries(
      input.mapping.map(({taxonomy, id, divisions}) => [
        sectorKey(taxonomy, id),
        sum((country) =>
          divisions.reduce((total, code) => total + (country.divisions.get(code) ?? 0), 0),
        ),
      ]),
    ),
  };
}

interface CountryFigures {
  /** Persons in all sections. */
  readonly sections: number;
  /** Persons by division. */
  readonly divisions: ReadonlyMap<string, number>;
}

function countryFigures(input: ReferenceInput, year: number): readonly CountryFigures[] {
  const {table, mapping, points, sources} = input;
  const divisions = [...new Set(mapping.flatMap((sector) => sector.divisions))];
  const countries = [...new Set(points.map(({country}) => country))];
  return countries.flatMap((country) => {
    const codes = points
      .filter((point) => point.country === country)
      .flatMap(({code}) => sources.of(code, year)?.codes ?? []);
    const persons = (activity: string, region: string): number =>
      table.cell({activity, indicator: EMPLOYMENT, region, year}).value ?? 0;
    const byDivision = divisions.map((division): readonly [string, number, number] => [
      division,
      codes.reduce((sum, code) => sum + persons(division, code), 0),
      persons(division, country),
    ]);
    if (byDivision.every(([, regions]) => regions === 0)) return [];
    const own = sectionFigures(table, [country], year);
    const ofRegions = sectionFigures(table, codes, year);
    return {
      sections: [...own].reduce(
        (sum, [section, {persons = 0}]) =>
          sum + Math.max(persons, ofRegions.get(section)?.persons ?? 0),
        0,
      ),
      divisions: new Map(
        byDivision.map(([division, regions, whole]) => [division, Math.max(regions, whole)]),
      ),
    };
  });
}
