import {expect} from '@open-wc/testing';

import {laeaForward} from '../../src/cartography/laea.js';
import {mapProjection} from '../../src/cartography/map-projection.js';

describe('mapProjection', () => {
  it('puts EPSG:3035 on the square of its tiles', () => {
    const [easting, northing] = laeaForward([9.18, 48.78]);
    expect(mapProjection('laea').toUnit(9.18, 48.78)).to.deep.equal([
      easting / 8_192_000,
      (6_500_000 - northing) / 8_192_000,
    ]);
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
