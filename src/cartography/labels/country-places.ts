import {laeaInverse} from '../projection/laea.js';
import type {MapProjection} from '../projection/map-projection.js';

/** A place for a name. */
export interface NameSite {
  /** Position of the name's centre in the projection's unit square. */
  readonly u: number;
  readonly v: number;
  /** Turn of the name, in degrees clockwise. */
  readonly angle: number;
}

/** Places for the name of a country. */
export interface CountryPlace {
  /** Eurostat's code. */
  readonly code: string;
  /** From 1 for the countries that every map names to 3 for those that only large maps name. */
  readonly rank: number;
  /** The preferred one first. */
  readonly sites: readonly NameSite[];
  /** Place for the code, where no name fits. */
  readonly codeSite: NameSite | undefined;
}

/**
 * Code and rank of each country, then its places, the last one for its code: easting and northing in
 * EPSG:3035, each two digits of base 36 that count 10 kilometres. From `country-labels.csv` in
 * `data/base-map`: set by hand where few regions have their points; spare places may lie in the sea.
 * Microstates and dependencies have none.
 */
const TABLE = `DE1c08mc89bc481ch9j FR19z72ag79a46qak6i ES18k588o5i86558w50 IT1co63co58dm5lbq52
PL1dr99dz9oed8se89r UK19kat9s9pajaa9qb3 SE1cwcocrc8d8drcrd8 NO1bpbqbvbxd8ebc1cd
FI1e9cse8cie5dwdyct RO1f77efe7pet78f57v UA1g08pf68mev8c BY1f89jf59aex9l TR1h05qg95og05o
RU1geb4fwaueaei MA1853w8d3z8042 DZ1a040aa3w9g42 EL2ep5bem5mef4zem5b PT27q5n755p7l4y
IE28p9p8t9v8l9h8y9o BG2fc6kfh6fex6l HU2dz7edt7ddy7nec7m CZ2d283cw8cd988d88c AT2ck7hd07qcu7e
SK2e083ef85e685 DK2bua9baaebyag EE2egbaecbaebba LV2ekaqe8aneiax LT2ega8efadefaf IS28bdp85dm
RS2ee6reh6ie86p TN2bs41bv3vbs44 LY2dc2nd22n EG2gy2xgy2x HR3dj6ydj70 SI3d675d476 NL3b896bb99
BE3ay8kaz8f LU3b889b889 CY3hu4ahu4j MT3d43wdb3z CH3bj7cbm79be7b BA3dq6mdn6m ME3e267e369
AL3ea5qdw5peb5u MK3eo5wem5w MD3fu7xft82 XK3ei67ei67`;

/** Turns of the first places and, where that is the same, of the second, in degrees clockwise. */
const TURNS: Readonly<Record<string, readonly number[]>> = {
  IT: [42],
  PT: [-80, -80],
  AL: [78],
  MD: [52],
};

const known = new Map<MapProjection, readonly CountryPlace[]>();

/** Places for the names of countries, those of the first rank first; the same array each time. */
export function countryPlaces(projection: MapProjection): readonly CountryPlace[] {
  const found = known.get(projection) ?? projected(projection);
  known.set(projection, found);
  return found;
}

function projected(projection: MapProjection): readonly CountryPlace[] {
  return TABLE.split(/\s/).map((row) => {
    const code = row.slice(0, 2);
    const sites = (row.slice(3).match(/..../g) ?? []).map((site, at) => {
      const [x, y] = [site.slice(0, 2), site.slice(2)].map((digits) => parseInt(digits, 36) * 1e4);
      const [u, v] = projection.toUnit(...laeaInverse([x ?? 0, y ?? 0]));
      return {u, v, angle: TURNS[code]?.[at] ?? 0};
    });
    return {code, rank: Number(row[2]), sites: sites.slice(0, -1), codeSite: sites.at(-1)};
  });
}
