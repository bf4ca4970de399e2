import type {RegionSeries} from './source-series.js';

/**
 * Countries that lack regions in a year, derived from the figures themselves.
 *
 * A country is partial in a year in which fewer of its regions have employment published than in
 * its best year, provided that it has figures in most of the years. A country with figures in half
 * of the years or fewer joined the source late or left it early: it is missing in the others, but
 * they are not called partial because of it.
 *
 * @returns Country codes by year, ascending; years without one are left out.
 */
export function partialCountries(
  series: readonly RegionSeries[],
  years: readonly number[],
): Readonly<Record<string, readonly string[]>> {
  const counts = new Map<string, number[]>();
  for (const {point, covered} of series) {
    const count = counts.get(point.country) ?? years.map(() => 0);
    counts.set(
      point.country,
      count.map((regions, at) => regions + (covered[at] === true ? 1 : 0)),
    );
  }
  const regular = [...counts]
    .filter(([, count]) => count.filter((regions) => regions > 0).length > years.length / 2)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const byYear = years.map((year, at): [string, readonly string[]] => [
    String(year),
    regular
      .filter(([, count]) => (count[at] ?? 0) < Math.max(...count))
      .map(([country]) => country),
  ]);
  return Object.fromEntries(byYear.filter(([, countries]) => countries.length > 0));
}
