/** Degrees east and degrees north, in the order of GeoJSON. */
export type LonLat = readonly [longitude: number, latitude: number];

/** Easting and northing of EPSG:3035, in metres. */
export type EastingNorthing = readonly [easting: number, northing: number];

/** Semi-major axis of the GRS80 ellipsoid, in metres. */
const a = 6_378_137;
const flattening = 1 / 298.257222101;
/** Eccentricity squared, and the eccentricity. */
const e2 = flattening * (2 - flattening);
const e = Math.sqrt(e2);

const degree = Math.PI / 180;
const originLongitude = 10 * degree;
const originLatitude = 52 * degree;
const falseEasting = 4_321_000;
const falseNorthing = 3_210_000;

/** Surface function of the authalic latitude at the pole. */
const qPole = surfaceFunction(1);
/** Radius of the sphere with the ellipsoid's surface area, in metres. */
const authalicRadius = a * Math.sqrt(qPole / 2);
const originSine = surfaceFunction(Math.sin(originLatitude)) / qPole;
const originCosine = Math.sqrt(1 - originSine ** 2);
/** Makes the scale at the origin equal in all directions. */
const D =
  (a * Math.cos(originLatitude)) /
  Math.sqrt(1 - e2 * Math.sin(originLatitude) ** 2) /
  (authalicRadius * originCosine);

/**
 * Position in EPSG:3035, the Lambert azimuthal equal-area projection of Europe, on the GRS80
 * ellipsoid. Finite everywhere: the origin's antipode, which is the whole rim of the map, becomes
 * the rim's northernmost point.
 *
 * @see IOGP, Geomatics Guidance Note 7-2, "Lambert Azimuthal Equal Area" (EPSG method 9820).
 */
export function laeaForward([longitude, latitude]: LonLat): [easting: number, northing: number] {
  const sine = surfaceFunction(Math.sin(latitude * degree)) / qPole;
  const cosine = Math.sqrt(Math.max(0, 1 - sine * sine));
  const meridian = longitude * degree - originLongitude;
  const towards = originSine * sine + originCosine * cosine * Math.cos(meridian);
  if (towards < -1 + 1e-12) return [falseEasting, falseNorthing + (2 * authalicRadius) / D];
  const B = authalicRadius * Math.sqrt(2 / (1 + towards));
  return [
    falseEasting + B * D * cosine * Math.sin(meridian),
    falseNorthing + (B / D) * (originCosine * sine - originSine * cosine * Math.cos(meridian)),
  ];
}

/**
 * Longitude, from −180 to 180, and latitude of a position in EPSG:3035. A position outside the
 * projected globe becomes the nearest one on its rim.
 *
 * @see {@link laeaForward}
 */
export function laeaInverse([easting, northing]: EastingNorthing): [
  longitude: number,
  latitude: number,
] {
  const x = (easting - falseEasting) / D;
  const y = (northing - falseNorthing) * D;
  const distance = Math.hypot(x, y);
  if (distance === 0) return [originLongitude / degree, originLatitude / degree];
  const arc = 2 * Math.asin(Math.min(1, distance / (2 * authalicRadius)));
  const sine = Math.cos(arc) * originSine + (y * Math.sin(arc) * originCosine) / distance;
  const meridian = Math.atan2(
    x * Math.sin(arc),
    distance * originCosine * Math.cos(arc) - y * originSine * Math.sin(arc),
  );
  const longitude = (originLongitude + meridian) / degree;
  return [longitude > 180 ? longitude - 360 : longitude, geodeticLatitude(sine) / degree];
}

/** The guidance note's `α`: proportional to the surface from the equator to a latitude's sine. */
function surfaceFunction(sine: number): number {
  const es = e * sine;
  return (1 - e2) * (sine / (1 - es * es) + Math.atanh(es) / e);
}

/** Latitude, in radians, from the sine of an authalic latitude. */
function geodeticLatitude(sine: number): number {
  const beta = Math.asin(Math.max(-1, Math.min(1, sine)));
  return (
    beta +
    (e2 / 3 + (31 * e2 ** 2) / 180 + (517 * e2 ** 3) / 5040) * Math.sin(2 * beta) +
    ((23 * e2 ** 2) / 360 + (251 * e2 ** 3) / 3780) * Math.sin(4 * beta) +
    ((761 * e2 ** 3) / 45_360) * Math.sin(6 * beta)
  );
}
