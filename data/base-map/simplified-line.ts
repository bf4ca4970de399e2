import {laeaForward} from '../../src/cartography/projection/laea.js';
import type {EastingNorthing, LonLat} from '../../src/cartography/projection/laea.js';
import {detailAt} from './detail.js';

interface Corner {
  readonly place: LonLat;
  readonly position: EastingNorthing;
  /** Minimum area that counts there, in km². */
  readonly least: number;
  /** Area that the line loses without this corner, as a share of the minimum there. */
  weight: number;
}

/** Detail far outside the window, in km²; only the ends of lines matter there, not their shape. */
const coarsest = 1e4;

/**
 * Line without the bends that are too small for their place. Both ends stay, so that lines that
 * meet still do, and a closed line keeps at least three corners. Areas are measured in the
 * equal-area projection.
 *
 * @param leastAt - Minimum area of a bend that is kept at a place, in km².
 * @see Visvalingam, Whyatt: "Line generalisation by repeated elimination of points", The
 *   Cartographic Journal 30 (1993).
 */
export function simplifiedLine(
  points: readonly LonLat[],
  leastAt: (place: LonLat) => number = detailAt,
): LonLat[] {
  const corners = points.map((place): Corner => ({
    place,
    position: laeaForward(place),
    least: Math.min(leastAt(place), coarsest),
    weight: Infinity,
  }));
  corners.forEach((_, index) => weigh(corners, index));
  const fewest = isClosed(points) ? 4 : 2;
  while (corners.length > fewest) {
    const lightest = lightestIndex(corners);
    if ((corners[lightest]?.weight ?? Infinity) >= 1) break;
    corners.splice(lightest, 1);
    weigh(corners, lightest - 1);
    weigh(corners, lightest);
  }
  return corners.map(({place}) => place);
}

function weigh(corners: readonly Corner[], index: number): void {
  const corner = corners[index];
  const before = corners[index - 1];
  const after = corners[index + 1];
  if (corner === undefined || before === undefined || after === undefined) return;
  const surface = triangle(before.position, corner.position, after.position);
  corner.weight = surface / corner.least;
}

function lightestIndex(corners: readonly Corner[]): number {
  let lightest = 0;
  corners.forEach(({weight}, index) => {
    if (weight < (corners[lightest]?.weight ?? Infinity)) lightest = index;
  });
  return lightest;
}

function isClosed(points: readonly LonLat[]): boolean {
  const [first, last] = [points[0], points.at(-1)];
  return first !== undefined && first[0] === last?.[0] && first[1] === last[1];
}

/** Area of a triangle of positions in metres, in km². */
function triangle(a: EastingNorthing, b: EastingNorthing, c: EastingNorthing): number {
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2e6;
}
