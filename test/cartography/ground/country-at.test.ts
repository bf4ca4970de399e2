import {describe, it} from 'node:test';

import {countryAt} from '../../../src/cartography/ground/country-at.js';
import {expect} from '../../expect.js';

/** Capitals by country, in degrees; on islands and coasts a place inland of them. */
const CAPITALS = {
  AD: [1.52, 42.51],
  AL: [19.82, 41.33],
  AM: [44.5, 40.18],
  AT: [16.37, 48.2],
  AZ: [49.7, 40.4],
  BA: [18.4, 43.85],
  BE: [4.35, 50.85],
  BG: [23.32, 42.7],
  BY: [27.56, 53.9],
  CH: [7.45, 46.95],
  CY: [33.36, 35.1],
  CZ: [14.42, 50.08],
  DE: [13.4, 52.52],
  DK: [12.4, 55.68],
  DZ: [3.06, 36.7],
  EE: [24.75, 59.4],
  EG: [31.24, 30.04],
  EL: [23.73, 38],
  ES: [-3.7, 40.42],
  FI: [24.94, 60.25],
  FO: [-7, 62.1],
  FR: [2.35, 48.85],
  GE: [44.8, 41.7],
  GG: [-2.58, 49.46],
  HR: [15.98, 45.81],
  HU: [19.04, 47.5],
  IE: [-6.3, 53.34],
  IL: [34.95, 31.9],
  IM: [-4.52, 54.2],
  IQ: [44.4, 33.3],
  IR: [51.4, 35.7],
  IS: [-21.8, 64.1],
  IT: [12.5, 41.9],
  JE: [-2.13, 49.21],
  JO: [35.93, 31.95],
  KZ: [71.45, 51.17],
  LB: [35.6, 33.85],
  LI: [9.52, 47.14],
  LT: [25.28, 54.69],
  LU: [6.13, 49.61],
  LV: [24.1, 56.9],
  LY: [13.2, 32.75],
  MA: [-6.8, 33.95],
  MD: [28.86, 47],
  ME: [19.26, 42.44],
  MK: [21.43, 42],
  MT: [14.42, 35.88],
  NL: [4.9, 52.37],
  NO: [10.75, 59.97],
  PL: [21, 52.23],
  PS: [35.2, 31.9],
  PT: [-9.2, 38.8],
  RO: [26.1, 44.43],
  RS: [20.46, 44.75],
  RU: [37.62, 55.75],
  SA: [40, 27],
  SE: [17.9, 59.35],
  SI: [14.5, 46.05],
  SK: [17.15, 48.2],
  SM: [12.45, 43.94],
  SY: [36.3, 33.5],
  TM: [58.38, 38.1],
  TN: [10.1, 36.75],
  TR: [32.85, 39.93],
  UA: [30.52, 50.45],
  UK: [-0.13, 51.5],
  UZ: [66.95, 39.65],
  XK: [21.16, 42.66],
} as const;

describe('countryAt', () => {
  for (const [code, [longitude, latitude]] of Object.entries(CAPITALS)) {
    it(`is ${code} at its capital`, () => {
      expect(countryAt(longitude, latitude)).to.equal(code);
    });
  }

  it('has outermost regions with their countries', () => {
    expect(countryAt(-53, 4)).to.equal('FR');
    expect(countryAt(-16.6, 28.25)).to.equal('ES');
    expect(countryAt(18, 78.2)).to.equal('NO');
  });

  it('gives all of Cyprus one code', () => {
    expect(countryAt(33.36, 35.3)).to.equal('CY');
  });

  it('is undefined at sea and far from Europe', () => {
    expect(countryAt(3, 56)).to.equal(undefined);
    expect(countryAt(20, 5)).to.equal(undefined);
  });
});
