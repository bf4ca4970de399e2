import {describe, it} from 'node:test';

import {INSETS} from '../../src/cartography/ground/insets.js';
import {INSET_SIZE, insetCamera} from '../../src/cartography/inset-drawing.js';
import {screenPosition} from '../../src/cartography/projection/camera.js';
import {mapProjection} from '../../src/cartography/projection/map-projection.js';
import {expect} from '../expect.js';

describe('insetCamera', () => {
  it('shows the whole box of each inset', () => {
    for (const inset of INSETS) {
      const {west, south, east, north} = inset;
      for (const [longitude, latitude] of [
        [west, south],
        [east, north],
      ] as const) {
        const [u, v] = mapProjection('mercator').toUnit(longitude, latitude);
        const [x, y] = screenPosition(u, v, insetCamera(inset), INSET_SIZE);
        expect(x, inset.id).to.be.within(0, INSET_SIZE.width);
        expect(y, inset.id).to.be.within(0, INSET_SIZE.height);
      }
    }
  });
});
