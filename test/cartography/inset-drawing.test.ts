import {describe, it} from 'node:test';

import {INSETS} from '../../src/cartography/ground/insets.js';
import {insetCamera, insetFrame} from '../../src/cartography/inset-drawing.js';
import {screenPosition} from '../../src/cartography/projection/camera.js';
import {mapProjection} from '../../src/cartography/projection/map-projection.js';
import {expect} from '../expect.js';

const SIZE = {width: 64, height: 38};

describe('insetCamera', () => {
  it('shows the whole box of each inset', () => {
    for (const inset of INSETS) {
      const {west, south, east, north} = inset;
      for (const [longitude, latitude] of [
        [west, south],
        [east, north],
      ] as const) {
        const [u, v] = mapProjection('mercator').toUnit(longitude, latitude);
        const [x, y] = screenPosition(u, v, insetCamera({inset, size: SIZE}), SIZE);
        expect(x, inset.id).to.be.within(0, SIZE.width);
        expect(y, inset.id).to.be.within(0, SIZE.height);
      }
    }
  });
});

describe('insetFrame', () => {
  it('has the common size where the largest circle fits with 8 px of room', () => {
    expect(insetFrame(15, SIZE)).to.deep.equal({size: SIZE, apart: false});
    expect(insetFrame(15.1, SIZE).apart).to.equal(true);
  });

  it('is at least twice that elsewhere, and never less than the circle needs', () => {
    expect(insetFrame(22.5, SIZE).size).to.deep.equal({width: 128, height: 76});
    expect(insetFrame(80, SIZE).size).to.deep.equal({width: 168, height: 168});
  });
});
