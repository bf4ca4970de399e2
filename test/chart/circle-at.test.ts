import {describe, it} from 'node:test';

import {circleAt} from '../../src/chart/circle-at.js';
import {expect} from '../expect.js';

const circles = [
  {cx: 100, cy: 100, radius: 50},
  {cx: 110, cy: 100, radius: 20},
  {cx: 300, cy: 100, radius: 1},
];

describe('circleAt', () => {
  it('is the circle under the pointer', () => {
    expect(circleAt(circles, {x: 60, y: 100})).to.equal(0);
  });

  it('is the smallest of several, as that lies on top', () => {
    expect(circleAt(circles, {x: 115, y: 100})).to.equal(1);
  });

  it('takes a small circle from 20 px away', () => {
    expect(circleAt(circles, {x: 315, y: 113})).to.equal(2);
    expect(circleAt(circles, {x: 321, y: 100})).to.equal(-1);
  });

  it('prefers the circle that the pointer is in to one nearby', () => {
    const beside = [...circles, {cx: 153, cy: 100, radius: 1}];
    expect(circleAt(beside, {x: 145, y: 100})).to.equal(0);
  });
});
