import {decodedGround, type EncodedGround} from '../../src/cartography/ground/base-map.js';
import {DIGITS} from '../../src/cartography/ground/digits.js';
import {COUNTRIES} from './countries.js';

/** Countries and the pieces of land that belong to them, as `base-map.ts` reads them. */
export function pieceCodes(
  ground: EncodedGround,
  stepsPerDegree: number,
  countriesAt: ReadonlyMap<string, readonly string[]>,
): {readonly countries: string; readonly pieces: string} {
  const codes = [...new Set(COUNTRIES.values())].sort();
  const lines = lineCounts(countriesAt);
  const pieces = decodedGround(ground, stepsPerDegree).pieces.map(({polygon: [ring = []]}) => {
    const votes = new Map<string, number>();
    for (const [x = 0, y = 0] of ring) {
      const point = [Math.round(x * stepsPerDegree), Math.round(y * stepsPerDegree)];
      for (const country of new Set(countriesAt.get(String(point)))) {
        votes.set(country, (votes.get(country) ?? 0) + 1);
      }
    }
    // Both sides of an enclave have all its points; the enclave is the one with fewer lines.
    const [winner = ''] = [...votes.keys()].sort(
      (one, other) =>
        (votes.get(other) ?? 0) - (votes.get(one) ?? 0) ||
        (lines.get(one) ?? 0) - (lines.get(other) ?? 0),
    );
    const index = codes.indexOf(COUNTRIES.get(winner) ?? '');
    return DIGITS.charAt(index < 0 ? codes.length : index);
  });
  return {countries: codes.join(''), pieces: pieces.join('')};
}

/** Number of points of each country. */
function lineCounts(countriesAt: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const country of [...countriesAt.values()].flat()) {
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}
