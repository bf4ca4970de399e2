/** Latitude at which the Mercator world is square; positions beyond it are drawn on its edge. */
export const MERCATOR_MAXIMUM_LATITUDE = 85.051128779806604;

const degree = Math.PI / 180;

/**
 * Position on the square world of the spherical Mercator projection (EPSG:3857): from 0 at 180° W
 * to 1 at 180° E, and from 0 in the north to 1 in the south.
 */
export function mercatorForward(longitude: number, latitude: number): [u: number, v: number] {
  const limited = Math.max(
    -MERCATOR_MAXIMUM_LATITUDE,
    Math.min(MERCATOR_MAXIMUM_LATITUDE, latitude),
  );
  const sine = Math.sin(limited * degree);
  return [longitude / 360 + 0.5, 0.5 - Math.atanh(sine) / (2 * Math.PI)];
}

/** Longitude and latitude of a position on the square Mercator world. */
export function mercatorInverse(u: number, v: number): [longitude: number, latitude: number] {
  return [(u - 0.5) * 360, Math.atan(Math.sinh((0.5 - v) * 2 * Math.PI)) / degree];
}
