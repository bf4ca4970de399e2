import {describe, it} from 'node:test';

import {LabelGround} from '../../../src/cartography/labels/label-ground.js';
import {expect} from '../../expect.js';

const bounds = {left: 0, top: 0, right: 640, bottom: 420};

describe('LabelGround', () => {
  for (const radius of [0, 3, 300, 1e6, 1e300, Infinity]) {
    it(`finds a circle with a radius of ${radius} px near its centre`, () => {
      const ground = new LabelGround({
        circles: [{cx: 320, cy: 210, radius}],
        obstacles: [],
        bounds,
      });
      const box = {left: 318, top: 208, right: 322, bottom: 212};
      expect(ground.someNear(box, (_, index) => index === 0)).to.equal(true);
    });
  }

  it('finds a large circle at the edge of the map, far from its centre', () => {
    const ground = new LabelGround({
      circles: [{cx: -1e6, cy: 210, radius: 1e6 + 100}],
      obstacles: [],
      bounds,
    });
    const box = {left: 20, top: 208, right: 60, bottom: 222};
    expect(ground.someNear(box, () => true)).to.equal(true);
  });
});
