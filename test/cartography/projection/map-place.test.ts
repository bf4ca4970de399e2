import {describe, it} from 'node:test';

import {fitCamera} from '../../../src/cartography/projection/camera.js';
import {europeExtent} from '../../../src/cartography/projection/extent.js';
import {
  placeCamera,
  placeExtent,
  placeIn,
  placeOf,
  placeText,
} from '../../../src/cartography/projection/map-place.js';
import {mapProjection} from '../../../src/cartography/projection/map-projection.js';
import {expect} from '../../expect.js';

const laea = mapProjection('laea');
const stuttgart = {longitude: 9.18, latitude: 48.78, zoom: 4};

describe('placeText', () => {
  it('is longitude, latitude and zoom, no finer than anyone sees', () => {
    expect(placeText({longitude: 9.180_04, latitude: 48.78, zoom: 4.001})).to.equal('9.18 48.78 4');
  });
});

describe('placeIn', () => {
  it('reads back what placeText has written', () => {
    expect(placeIn(placeText(stuttgart))).to.deep.equal(stuttgart);
  });

  for (const text of ['', '9 48', '9 48 4 5', '9 north 4', '200 48 4', '9 91 4', '9 48 0']) {
    it(`finds no place in “${text}”`, () => {
      expect(placeIn(text)).to.equal(undefined);
    });
  }
});

describe('placeCamera', () => {
  it('looks at the place at any size, and placeOf tells it again', () => {
    for (const size of [
      {width: 300, height: 400},
      {width: 900, height: 500},
    ]) {
      const whole = fitCamera(europeExtent(laea), size, 16);
      const place = placeOf(placeCamera(stuttgart, whole, laea), whole, laea);
      expect(placeText(place)).to.equal(placeText(stuttgart));
    }
  });
});

describe('placeExtent', () => {
  it('is Europe’s box made smaller about the place', () => {
    const europe = europeExtent(laea);
    const {left, right, top, bottom} = placeExtent(stuttgart, laea);
    expect((europe.right - europe.left) / (right - left)).to.be.closeTo(4, 1e-9);
    const [longitude, latitude] = laea.fromUnit((left + right) / 2, (top + bottom) / 2);
    expect([longitude, latitude].map((part) => Math.round(part * 100) / 100)).to.deep.equal([
      9.18, 48.78,
    ]);
  });
});
