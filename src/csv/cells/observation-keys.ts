/** Numbers for texts, in the order of appearance. */
interface Numbers {
  of(text: string): number;
}

function numbers(): Numbers {
  const known = new Map<string, number>();
  return {
    of(text) {
      const found = known.get(text) ?? known.size;
      if (found === known.size) known.set(text, found);
      return found;
    },
  };
}

const SECTORS = 2 ** 21;
const YEARS = 2 ** 11;

/** Keys of observations: the same for the same region, sector and year. */
export interface ObservationKeys {
  of(region: string, sector: string, year: string): number;
}

/** Makes keys that take less memory than texts would, for up to two million sectors and years. */
export function observationKeys(): ObservationKeys {
  const [regions, sectors, years] = [numbers(), numbers(), numbers()];
  return {
    of: (region, sector, year) =>
      (regions.of(region) * SECTORS + sectors.of(sector)) * YEARS + years.of(year),
  };
}
