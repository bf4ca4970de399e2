import {describe, it} from 'node:test';

import {boxExtent, europeExtent} from '../../../src/cartography/projection/extent.js';
import type {UnitBox} from '../../../src/cartography/projection/extent.js';
import {mapProjection} from '../../../src/cartography/projection/map-projection.js';
import {expect} from '../../expect.js';

const places = {
  Lapland: [27, 70],
  Cyprus: [34.5, 35.6],
  Malta: [14.5, 35.85],
  Ireland: [-10.4, 52.1],
  Algarve: [-8.9, 37.05],
  Crete: [24.7, 34.95],
  Karelia: [31.5, 62.9],
} as const;

describe('europeExtent', () => {
  for (const name of ['laea', 'mercator'] as const) {
    it(`holds the rims of the continent in ${name}`, () => {
      const projection = mapProjection(name);
      for (const [place, [longitude, latitude]] of Object.entries(places)) {
        const position = projection.toUnit(longitude, latitude);
        expect(holds(europeExtent(projection), position), place).to.equal(true);
      }
    });

    it(`leaves out the outermost regions and the Urals in ${name}`, () => {
      const projection = mapProjection(name);
      for (const [longitude, latitude] of [
        [-25.5, 37.8],
        [-16, 28.3],
        [60, 56],
      ] as const) {
        const position = projection.toUnit(longitude, latitude);
        expect(holds(europeExtent(projection), position)).to.equal(false);
      }
    });
  }
});

describe('boxExtent', () => {
  it('is the box itself in Mercator', () => {
    const projection = mapProjection('mercator');
    const box = boxExtent({west: 0, south: 40, east: 20, north: 50}, projection);
    const [left, top] = projection.toUnit(0, 50);
    const [right, bottom] = projection.toUnit(20, 40);
    expect(box).to.deep.equal({left, top, right, bottom});
  });

  it('holds the bulge of a parallel in an azimuthal projection', () => {
    const projection = mapProjection('laea');
    const box = boxExtent({west: -10, south: 40, east: 30, north: 60}, projection);
    expect(box.bottom).to.be.closeTo(projection.toUnit(10, 40)[1], 1e-12);
    expect(box.top).to.be.closeTo(projection.toUnit(-10, 60)[1], 1e-12);
  });

  it('holds all of the box where its meridians bulge', () => {
    const projection = mapProjection('laea');
    const box = boxExtent({west: -40, south: -40, east: 56, north: 56}, projection);
    for (let step = 0; step <= 16; step++) {
      const latitude = -40 + 6 * step;
      expect(holds(box, projection.toUnit(-40, latitude)), `west, ${latitude}`).to.equal(true);
      expect(holds(box, projection.toUnit(56, latitude)), `east, ${latitude}`).to.equal(true);
    }
  });
});

function holds({left, top, right, bottom}: UnitBox, [u, v]: readonly [number, number]): boolean {
  return u >= left && u <= right && v >= top && v <= bottom;
}
