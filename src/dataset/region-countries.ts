import type {Region} from './region.js';

/** The countries of a list of regions. */
export interface RegionCountries {
  /**
   * Eurostat's codes in the order in which they first appear in the regions; empty for an unknown
   * country.
   */
  readonly codes: readonly string[];
  /** Index into `codes`, one entry per region. */
  readonly of: Uint16Array;
}

const known = new WeakMap<readonly Region[], RegionCountries>();

/** Countries of regions; the same object for the same regions. */
export function regionCountries(regions: readonly Region[]): RegionCountries {
  const countries = known.get(regions) ?? numberedCountries(regions);
  known.set(regions, countries);
  return countries;
}

/** Number of countries that the regions of the given indices lie in. */
export function countCountries({codes, of}: RegionCountries, regions: Uint32Array): number {
  const seen = new Uint8Array(codes.length);
  let count = 0;
  for (let at = 0; at < regions.length && count < codes.length; at++) {
    const country = of[regions[at] ?? 0] ?? 0;
    if (seen[country] === 1) continue;
    seen[country] = 1;
    count++;
  }
  return count;
}

function numberedCountries(regions: readonly Region[]): RegionCountries {
  const numbers = new Map<string, number>();
  const of = Uint16Array.from(regions, ({country}) => {
    const number = numbers.get(country) ?? numbers.size;
    numbers.set(country, number);
    return number;
  });
  return {codes: [...numbers.keys()], of};
}
