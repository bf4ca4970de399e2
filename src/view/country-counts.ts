import {compareCountries} from '../dataset/country-order.js';
import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import {regionCountries} from '../dataset/region-countries.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import {visibleBubbles} from './visible-bubbles.js';

/** Number of bubbles and regions of one country. */
export interface CountryCount {
  /** Eurostat's code. */
  readonly country: string;
  /** Number of bubbles in the country if all countries were shown. */
  readonly bubbles: number;
  /** Number of regions of the country in the data. */
  readonly regions: number;
}

/** Counts of all countries of the data in protocol order, regardless of the filter's countries. */
export function countryCounts(
  figures: HotspotFigures,
  filter: HotspotFilter,
): readonly CountryCount[] {
  const {codes, of} = regionCountries(figures.dataset.regions);
  const shown = visibleBubbles(figures, {...filter, countries: []}).region;
  const bubbles = tally(
    shown.map((region) => of[region] ?? 0),
    codes.length,
  );
  const regions = tally(of, codes.length);
  return codes
    .map((country, at) => ({country, bubbles: bubbles[at] ?? 0, regions: regions[at] ?? 0}))
    .filter(({country}) => country !== '')
    .sort((one, other) => compareCountries(one.country, other.country));
}

/** Number of occurrences of each number below `count`. */
function tally(numbers: Iterable<number>, count: number): Uint32Array {
  const counts = new Uint32Array(count);
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
  return counts;
}
