import {laeaForward, laeaInverse} from './laea.js';
import {mercatorForward, mercatorInverse} from './mercator.js';

/** `laea` is EPSG:3035, equal-area, for Europe; `mercator` is EPSG:3857, for maps with tiles. */
export type ProjectionName = 'laea' | 'mercator';

/**
 * Map projection onto a unit square, the map's world at zoom 0: from 0 in the west to 1 in the
 * east, from 0 in the north to 1 in the south. Positions far from Europe may be outside the square.
 */
export interface MapProjection {
  readonly name: ProjectionName;
  readonly toUnit: (longitude: number, latitude: number) => [u: number, v: number];
  readonly fromUnit: (u: number, v: number) => [longitude: number, latitude: number];
}

/**
 * North-west corner of the unit square in EPSG:3035 and the length of its sides, in metres.
 *
 * Its centre is the origin of the projection. It is so wide that no frame around Europe exceeds
 * it, and so large that the scale in central Europe equals Mercator's at the same zoom.
 */
export const LAEA_UNIT_SQUARE = {
  easting: -7_967_000,
  northing: 15_498_000,
  side: 24_576_000,
} as const;

const laea: MapProjection = {
  name: 'laea',
  toUnit(longitude, latitude) {
    const [x, y] = laeaForward([longitude, latitude]);
    const {easting, northing, side} = LAEA_UNIT_SQUARE;
    return [(x - easting) / side, (northing - y) / side];
  },
  fromUnit(u, v) {
    const {easting, northing, side} = LAEA_UNIT_SQUARE;
    return laeaInverse([easting + u * side, northing - v * side]);
  },
};

const mercator: MapProjection = {
  name: 'mercator',
  toUnit: mercatorForward,
  fromUnit: mercatorInverse,
};

/** Projection by its name. */
export function mapProjection(name: ProjectionName): MapProjection {
  return name === 'mercator' ? mercator : laea;
}
