import {describe, it} from 'node:test';

import {
  MERCATOR_MAXIMUM_LATITUDE,
  mercatorForward,
  mercatorInverse,
} from '../../../src/cartography/projection/mercator.js';
import {expect} from '../../expect.js';

describe('mercatorForward', () => {
  it('spans the unit square', () => {
    expect(mercatorForward(-180, MERCATOR_MAXIMUM_LATITUDE)[0]).to.equal(0);
    expect(mercatorForward(-180, MERCATOR_MAXIMUM_LATITUDE)[1]).to.be.closeTo(0, 1e-12);
    expect(mercatorForward(0, 0)).to.deep.equal([0.5, 0.5]);
  });

  it('gives the published EPSG:3857 example', () => {
    // IOGP Guidance Note 7-2, method 1024: 24°22'54.433" N, 100°20'00" W.
    const circumference = 2 * Math.PI * 6_378_137;
    const [u, v] = mercatorForward(-100 - 20 / 60, 24 + 22 / 60 + 54.433 / 3600);
    expect((u - 0.5) * circumference).to.be.closeTo(-11_169_055.58, 0.01);
    expect((0.5 - v) * circumference).to.be.closeTo(2_800_000, 0.01);
  });

  it('keeps the poles on the rim', () => {
    expect(mercatorForward(0, 90)[1]).to.be.closeTo(0, 1e-12);
    expect(mercatorForward(0, -90)[1]).to.be.closeTo(1, 1e-12);
  });
});

describe('mercatorInverse', () => {
  it('leads back', () => {
    const [longitude, latitude] = mercatorInverse(...mercatorForward(9.18, 48.78));
    expect(longitude).to.be.closeTo(9.18, 1e-10);
    expect(latitude).to.be.closeTo(48.78, 1e-10);
  });
});
