import {describe, it} from 'node:test';

import {laeaForward} from '../../../src/cartography/projection/laea.js';
import {mapProjection} from '../../../src/cartography/projection/map-projection.js';
import {expect} from '../../expect.js';

describe('mapProjection', () => {
  it('is the equal-area one for a name that it does not know', () => {
    expect(mapProjection('globe' as 'laea')).to.equal(mapProjection('laea'));
  });

  it('puts EPSG:3035 on a square around its origin', () => {
    const {toUnit} = mapProjection('laea');
    const [easting, northing] = laeaForward([9.18, 48.78]);
    const [u, v] = toUnit(9.18, 48.78);
    expect(toUnit(10, 52)).to.deep.equal([0.5, 0.5]);
    expect(u - 0.5).to.be.closeTo((easting - 4_321_000) / 24_576_000, 1e-12);
    expect(v - 0.5).to.be.closeTo((3_210_000 - northing) / 24_576_000, 1e-12);
  });

  it('shows central Europe at the same scale in both projections', () => {
    const [laea, mercator] = (['laea', 'mercator'] as const).map((name) => {
      const {toUnit} = mapProjection(name);
      return toUnit(10, 51.95)[1] - toUnit(10, 52.05)[1];
    });
    expect((laea ?? 0) / (mercator ?? 1)).to.be.closeTo(1, 0.02);
  });

  it('has north at the top in both projections', () => {
    for (const name of ['laea', 'mercator'] as const) {
      const {toUnit} = mapProjection(name);
      expect(toUnit(10, 60)[1], name).to.be.lessThan(toUnit(10, 40)[1]);
      expect(toUnit(20, 50)[0], name).to.be.greaterThan(toUnit(0, 50)[0]);
    }
  });

  it('leads back from the unit square', () => {
    for (const name of ['laea', 'mercator'] as const) {
      const projection = mapProjection(name);
      const [longitude, latitude] = projection.fromUnit(...projection.toUnit(24.9, 60.2));
      expect(longitude, name).to.be.closeTo(24.9, 1e-7);
      expect(latitude, name).to.be.closeTo(60.2, 1e-7);
      expect(projection.name).to.equal(name);
    }
  });
});
