import {divisionsOf, type EurostatTable} from './eurostat-table.js';
import {EMPLOYMENT} from './indicators.js';

/** Employment of a region in all activities that the table covers. */
export interface RegionTotal {
  /** Persons; `null` if nothing is published. */
  readonly persons: number | null;
  /** Number of sections that are not published, so that the total is too low. */
  readonly incomplete: number;
}

/**
 * Sums the sections; the table has no total of its own.
 *
 * A section that is not published counts with those of its divisions that are. A division
 * without a section in the table, such as S95, counts as a section.
 *
 * @param codes - Codes that make up the region.
 */
export function regionTotal(
  table: EurostatTable,
  codes: readonly string[],
  year: number,
): RegionTotal {
  let persons: number | null = null;
  let incomplete = 0;
  for (const [section, divisions] of sections(table)) {
    for (const region of codes) {
      const value = (activity: string): number | undefined =>
        table.cell({activity, indicator: EMPLOYMENT, region, year}).value;
      const whole = value(section);
      const parts = divisions.map(value).filter((part) => part !== undefined);
      if (whole === undefined) incomplete += 1;
      if (whole === undefined && parts.length === 0) continue;
      persons = (persons ?? 0) + (whole ?? parts.reduce((sum, part) => sum + part, 0));
    }
  }
  return {persons, incomplete};
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
