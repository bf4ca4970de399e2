import {describe, it} from 'node:test';

import {laeaForward, laeaInverse} from '../../../src/cartography/projection/laea.js';
import type {EastingNorthing, LonLat} from '../../../src/cartography/projection/laea.js';
import {expect} from '../../expect.js';

/**
 * Coordinates published for EPSG:3035: the worked example of IOGP Guidance Note 7-2 (EPSG method
 * 9820) and IOGP's GIGS test procedure 5110, version 2.
 */
const published: readonly (readonly [place: LonLat, position: EastingNorthing])[] = [
  [
    [5, 50],
    [3_962_799.45, 2_999_718.85],
  ],
  [
    [5, 70],
    [4_127_824.658, 5_214_090.649],
  ],
  [
    [5, 60],
    [4_041_548.125, 4_109_791.66],
  ],
  [
    [5, 40],
    [3_892_127.02, 1_892_578.962],
  ],
  [
    [5, 30],
    [3_830_117.902, 796_781.677],
  ],
  [
    [10, 52],
    [4_321_000, 3_210_000],
  ],
  [
    [0, 50],
    [3_606_514.431, 3_036_305.967],
  ],
  [
    [3, 50],
    [3_819_948.288, 3_011_432.894],
  ],
  [
    [8, 50],
    [4_177_612.521, 2_989_464.315],
  ],
  [
    [10, 50],
    [4_321_000, 2_987_510.567],
  ],
];
const centimetre = 0.01;
/** A centimetre on the ground, in degrees of latitude. */
const centimetreOfArc = 9e-8;

describe('laeaForward', () => {
  it('gives the published coordinates to the centimetre', () => {
    for (const [place, [easting, northing]] of published) {
      const [x, y] = laeaForward(place);
      expect(x, `easting of ${place.join()}`).to.be.closeTo(easting, centimetre);
      expect(y, `northing of ${place.join()}`).to.be.closeTo(northing, centimetre);
    }
  });

  it('keeps the surface of equal quadrangles equal', () => {
    // Both lie between the same parallels, so they have the same area on the ellipsoid.
    expect(surface([10, 40]) / surface([35, 40])).to.be.closeTo(1, 1e-6);
  });

  it('is finite at the antipode of the origin', () => {
    const [x, y] = laeaForward([-170, -52]);
    expect(Math.hypot(x - 4_321_000, y - 3_210_000)).to.be.closeTo(12_740_000, 20_000);
  });
});

describe('laeaInverse', () => {
  it('gives the published degrees to the centimetre', () => {
    for (const [[longitude, latitude], position] of published) {
      const [lon, lat] = laeaInverse(position);
      expect(lon, `longitude at ${position.join()}`).to.be.closeTo(longitude, centimetreOfArc);
      expect(lat, `latitude at ${position.join()}`).to.be.closeTo(latitude, centimetreOfArc);
    }
  });

  it('leads back from all of the EU, its outermost regions included', () => {
    for (const place of [
      [-61.5, 16.2],
      [-53, 4],
      [55.5, -21.1],
      [45.2, -12.8],
      [-28, 38.5],
      [33.2, 35],
      [28, 70],
    ] as const) {
      const [lon, lat] = laeaInverse(laeaForward(place));
      expect(lon).to.be.closeTo(place[0], centimetreOfArc);
      expect(lat).to.be.closeTo(place[1], centimetreOfArc);
    }
  });

  it('takes a position off the globe to the rim', () => {
    const [lon, lat] = laeaInverse([1e9, 3_210_000]);
    expect(Number.isFinite(lon)).to.equal(true);
    expect(Number.isFinite(lat)).to.equal(true);
  });
});

/** Area of a hundredth of a degree square on the map, in square metres. */
function surface([longitude, latitude]: LonLat): number {
  const step = 0.01;
  const corners = [
    laeaForward([longitude, latitude]),
    laeaForward([longitude + step, latitude]),
    laeaForward([longitude + step, latitude + step]),
    laeaForward([longitude, latitude + step]),
  ];
  return Math.abs(
    corners.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = corners[(index + 1) % 4] ?? [x, y];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );
}
