import {compareCountries} from './country-order.js';
import type {HotspotFigures} from './hotspot-figures.js';
import type {HotspotFilter} from './hotspot-filter.js';
import {visibleBubbles} from './visible-bubbles.js';

/** How much of a view one country would have. */
export interface CountryCount {
  /** Eurostat's code. */
  readonly country: string;
  /** Number of bubbles in the country if all countries were shown. */
  readonly bubbles: number;
  /** Number of regions of the country in the data. */
  readonly regions: number;
}

/** Counts of all countries of the data in protocol order, whichever the filter has chosen. */
export function countryCounts(
  figures: HotspotFigures,
  filter: HotspotFilter,
): readonly CountryCount[] {
  const {regions} = figures.table;
  const countryOf = (region: number): string => regions[region]?.country ?? '';
  const bubbles = tally(visibleBubbles(figures, {...filter, countries: []}).region, countryOf);
  const all = tally(regions.keys(), countryOf);
  return [...all.keys()]
    .filter((country) => country !== '')
    .sort(compareCountries)
    .map((country) => ({
      country,
      bubbles: bubbles.get(country) ?? 0,
      regions: all.get(country) ?? 0,
    }));
}

/** Number of regions in each country. */
function tally(
  regions: Iterable<number>,
  countryOf: (region: number) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const region of regions) {
    const country = countryOf(region);
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}
