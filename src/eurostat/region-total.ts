import {divisionsOf, type EurostatTable} from './eurostat-table.js';
import {EMPLOYMENT} from './indicators.js';

/** Employment of a region in all activities that the table covers. */
export interface RegionTotal {
  /** Persons; `null` if nothing is published. */
  readonly persons: number | null;
  /** Number of sections that are not published, which makes the total too low. */
  readonly incomplete: number;
}

/** Employment of one section, or of a division without one, under several codes. */
export interface SectionFigure {
  /** Persons published; `undefined` if none are. */
  readonly persons: number | undefined;
  /** Number of codes for which the section itself is not published. */
  readonly incomplete: number;
}

/**
 * Sums the sections of a region; the table has no total of its own.
 *
 * @param published - Whether a total that lacks a section is `null`, not too low.
 */
export function regionTotal(
  table: EurostatTable,
  codes: readonly string[],
  year: number,
  published = false,
): RegionTotal {
  const figures = [...sectionFigures(table, codes, year).values()];
  const incomplete = figures.reduce((sum, figure) => sum + figure.incomplete, 0);
  if (published && incomplete > 0) return {persons: null, incomplete};
  const persons = figures.map((figure) => figure.persons).filter((part) => part !== undefined);
  return {
    persons: persons.length === 0 ? null : persons.reduce((sum, part) => sum + part, 0),
    incomplete,
  };
}

/**
 * Employment by section.
 *
 * A section that is not published counts with its published divisions. A division without a section
 * in the table, such as S95, counts as a section.
 *
 * @param codes - Codes whose figures are summed.
 */
export function sectionFigures(
  table: EurostatTable,
  codes: readonly string[],
  year: number,
): ReadonlyMap<string, SectionFigure> {
  const value = (activity: string, region: string): number | undefined =>
    table.cell({activity, indicator: EMPLOYMENT, region, year}).value;
  return new Map(
    [...sections(table)].map(([section, divisions]) => {
      const parts = codes.map(
        (region) =>
          value(section, region) ?? sumOf(divisions.map((division) => value(division, region))),
      );
      const incomplete = codes.filter((region) => value(section, region) === undefined).length;
      return [section, {persons: sumOf(parts), incomplete}];
    }),
  );
}

function sumOf(values: readonly (number | undefined)[]): number | undefined {
  const published = values.filter((value) => value !== undefined);
  return published.length === 0 ? undefined : published.reduce((sum, value) => sum + value, 0);
}

/** Each section with its divisions. */
function sections(table: EurostatTable): ReadonlyMap<string, readonly string[]> {
  const whole = table.activities.filter((activity) => activity.length === 1);
  const divisions = divisionsOf(table);
  const alone = divisions.filter((division) => !whole.includes(division.slice(0, 1)));
  return new Map([
    ...whole.map((section): [string, readonly string[]] => [
      section,
      divisions.filter((division) => division.startsWith(section)),
    ]),
    ...alone.map((division): [string, readonly string[]] => [division, []]),
  ]);
}
